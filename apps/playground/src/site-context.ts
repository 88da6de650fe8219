import type { SiteContextJson } from '@macrowright/convert';
import { isRecord } from '@macrowright/storage';

/** The type of a field in the site context. */
export type FieldKind = 'text' | 'markup' | 'number' | 'list' | 'type' | 'versions';

/** A field of a row. The form shows fields with a label and keeps the others unchanged. */
export interface ContextField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label?: string;
  readonly hint?: string;
}

/** A row of the context, as plain data. */
export type ContextRow = Readonly<Record<string, unknown>>;

/** A list of the context. */
export interface ContextSection {
  readonly key: 'spaces' | 'pages' | 'attachments' | 'users';
  readonly title: string;
  /** Name of a row. */
  readonly one: string;
  /** The field shown as the title of a row. */
  readonly titleField: string;
  readonly fields: readonly ContextField[];
  /** Creates a row. `count` is the number of existing rows. */
  create(context: SiteContextJson, count: number): ContextRow;
}

export const siteFields: readonly ContextField[] = [
  { name: 'baseUrl', kind: 'text', label: 'Base URL', hint: 'https://site.example/wiki' },
  { name: 'locale', kind: 'text', label: 'Locale', hint: 'en-GB' },
  { name: 'now', kind: 'text', label: 'Current time', hint: '2026-01-31T09:00:00Z' },
];

export const pageFields: readonly ContextField[] = [
  { name: 'title', kind: 'text', label: 'Title' },
  { name: 'id', kind: 'text', label: 'ID' },
  { name: 'spaceKey', kind: 'text', label: 'Space key' },
  { name: 'parentId', kind: 'text', label: 'Parent ID' },
  { name: 'type', kind: 'type', label: 'Type' },
  { name: 'version', kind: 'number', label: 'Version' },
  { name: 'labels', kind: 'list', label: 'Labels', hint: 'guide, draft' },
  { name: 'createdBy', kind: 'text', label: 'Author' },
  { name: 'postingDay', kind: 'text' },
  { name: 'createdDate', kind: 'text' },
  { name: 'lastModified', kind: 'text' },
  { name: 'lastModifiedBy', kind: 'text' },
  { name: 'versions', kind: 'versions' },
];

/** The lists of the context, in the order of the form. */
export const contextSections: readonly ContextSection[] = [
  {
    key: 'pages',
    title: 'Other pages',
    one: 'Page',
    titleField: 'title',
    fields: [...pageFields, { name: 'storage', kind: 'markup', label: 'Storage format', hint: '<p>…</p>' }],
    create: ({ page, pages = [] }, count) => ({
      id: unused(100 + count, (id) => page?.id === id || pages.some((each) => each.id === id)),
      title: `Page ${count + 1}`,
      spaceKey: page?.spaceKey,
      parentId: page?.id,
      type: 'page',
      storage: '<p></p>',
    }),
  },
  {
    key: 'attachments',
    title: 'Attachments',
    one: 'Attachment',
    titleField: 'filename',
    fields: [
      { name: 'filename', kind: 'text', label: 'Name' },
      { name: 'id', kind: 'text', label: 'ID' },
      { name: 'pageId', kind: 'text', label: 'Page ID', hint: 'this page' },
      { name: 'mediaType', kind: 'text', label: 'Media type' },
      { name: 'fileSize', kind: 'number', label: 'Size in bytes' },
      { name: 'width', kind: 'number', label: 'Width' },
      { name: 'height', kind: 'number', label: 'Height' },
      { name: 'comment', kind: 'text', label: 'Comment' },
      { name: 'version', kind: 'number' },
      { name: 'modificationDate', kind: 'number' },
      { name: 'mediaId', kind: 'text' },
      { name: 'niceType', kind: 'text' },
      { name: 'createdBy', kind: 'text' },
      { name: 'labels', kind: 'list' },
    ],
    create: ({ attachments = [] }, count) => ({
      id: unused(count + 1, (id) => attachments.some((each) => each.id === `att${id}`), 'att'),
      filename: `file-${count + 1}.png`,
      mediaType: 'image/png',
      fileSize: 1024,
    }),
  },
  {
    key: 'users',
    title: 'Users',
    one: 'User',
    titleField: 'displayName',
    fields: [
      { name: 'displayName', kind: 'text', label: 'Name' },
      { name: 'username', kind: 'text', label: 'Username' },
      { name: 'accountId', kind: 'text', label: 'Account ID' },
      { name: 'userKey', kind: 'text', label: 'User key' },
      { name: 'email', kind: 'text', label: 'Email' },
      { name: 'picture', kind: 'text' },
      { name: 'groups', kind: 'list' },
    ],
    create: (_context, count) => ({ displayName: `User ${count + 1}`, username: `user${count + 1}` }),
  },
  {
    key: 'spaces',
    title: 'Spaces',
    one: 'Space',
    titleField: 'name',
    fields: [
      { name: 'name', kind: 'text', label: 'Name' },
      { name: 'key', kind: 'text', label: 'Key' },
      { name: 'homepageId', kind: 'text', label: 'Homepage ID' },
      { name: 'description', kind: 'text', label: 'Description' },
      { name: 'labels', kind: 'list' },
    ],
    create: ({ spaces = [] }, count) => ({
      key: unused(count + 1, (key) => spaces.some((each) => each.key === `S${key}`), 'S'),
      name: `Space ${count + 1}`,
    }),
  },
];

/** Fields that a row needs to be found. Rows without them are ignored. */
const requiredFields: Readonly<Record<ContextSection['key'], readonly string[]>> = {
  pages: ['id', 'title'],
  attachments: ['id', 'filename'],
  users: [],
  spaces: ['key'],
};

/**
 * The valid parts of a context from a link, a file or user input. Converts numbers to strings where strings are expected, and
 * drops everything else of the wrong shape. Returns `undefined` if nothing is left.
 */
export function readContext(value: unknown): SiteContextJson | undefined {
  if (!isRecord(value)) return undefined;
  const page = isRecord(value.page) ? readRow(value.page, pageFields) : {};
  const lists = contextSections.flatMap(({ key, fields }) => {
    const list: unknown = value[key];
    const rows = Array.isArray(list) ? list.filter(isRecord).map((row) => readRow(row, fields)) : [];
    const complete = rows.filter((row) => requiredFields[key].every((name) => row[name] !== undefined));
    return complete.length > 0 ? [[key, complete] as const] : [];
  });
  const context = {
    ...readRow(value, siteFields),
    ...(typeof value.nofollow === 'boolean' && { nofollow: value.nofollow }),
    ...(Object.keys(page).length > 0 && { page }),
    ...Object.fromEntries(lists),
  };
  return Object.keys(context).length > 0 ? (context as SiteContextJson) : undefined; // checked field by field
}

function readRow(row: ContextRow, fields: readonly ContextField[]): ContextRow {
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = readField(row[name], kind);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function readField(value: unknown, kind: FieldKind): unknown {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  if (kind === 'list') return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
  if (kind === 'type') return value === 'page' || value === 'blogpost' ? value : undefined;
  if (kind === 'versions') return readVersions(value);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

function readVersions(value: unknown): readonly ContextRow[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value
    .filter(isRecord)
    .flatMap(({ number, when, by, message }) =>
      typeof number === 'number'
        ? [{ number, when: readField(when, 'text'), by: readField(by, 'text'), message: readField(message, 'text') }]
        : [],
    );
}

function unused(start: number, isTaken: (id: string) => boolean, prefix = ''): string {
  let number = start;
  while (isTaken(String(number))) number += 1;
  return `${prefix}${number}`;
}
