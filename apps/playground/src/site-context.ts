import type { SiteContextJson } from '@macrowright/convert';

/** How a field of the site context is written. */
export type FieldKind = 'text' | 'long' | 'number' | 'texts' | 'type' | 'versions';

/** One field of a row. Those with a label are in the form; the others are kept as they came. */
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
  /** What one row is called. */
  readonly one: string;
  /** The field that a row is known by. */
  readonly names: string;
  readonly fields: readonly ContextField[];
  /** A new row; `count` is how many there are. */
  begin(context: SiteContextJson, count: number): ContextRow;
}

export const siteFields: readonly ContextField[] = [
  { name: 'baseUrl', kind: 'text', label: 'Address', hint: 'https://site.example/wiki' },
  { name: 'locale', kind: 'text', label: 'Language', hint: 'en-GB' },
  { name: 'now', kind: 'text', label: 'Now', hint: '2026-01-31T09:00:00Z' },
];

export const pageFields: readonly ContextField[] = [
  { name: 'title', kind: 'text', label: 'Title' },
  { name: 'id', kind: 'text', label: 'Id' },
  { name: 'spaceKey', kind: 'text', label: 'Space' },
  { name: 'parentId', kind: 'text', label: 'Parent' },
  { name: 'type', kind: 'type', label: 'Type' },
  { name: 'version', kind: 'number', label: 'Version' },
  { name: 'labels', kind: 'texts', label: 'Labels', hint: 'guide, draft' },
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
    names: 'title',
    fields: [...pageFields, { name: 'storage', kind: 'long', label: 'Storage format', hint: '<p>…</p>' }],
    begin: ({ page, pages = [] }, count) => ({
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
    title: 'Files',
    one: 'File',
    names: 'filename',
    fields: [
      { name: 'filename', kind: 'text', label: 'Name' },
      { name: 'id', kind: 'text', label: 'Id' },
      { name: 'pageId', kind: 'text', label: 'On page', hint: 'this one' },
      { name: 'mediaType', kind: 'text', label: 'Type' },
      { name: 'fileSize', kind: 'number', label: 'Bytes' },
      { name: 'width', kind: 'number', label: 'Width' },
      { name: 'height', kind: 'number', label: 'Height' },
      { name: 'comment', kind: 'text', label: 'Comment' },
      { name: 'version', kind: 'number' },
      { name: 'modificationDate', kind: 'number' },
      { name: 'mediaId', kind: 'text' },
      { name: 'niceType', kind: 'text' },
      { name: 'createdBy', kind: 'text' },
      { name: 'labels', kind: 'texts' },
    ],
    begin: ({ attachments = [] }, count) => ({
      id: unused(count + 1, (id) => attachments.some((each) => each.id === `att${id}`), 'att'),
      filename: `file-${count + 1}.png`,
      mediaType: 'image/png',
      fileSize: 1024,
    }),
  },
  {
    key: 'users',
    title: 'People',
    one: 'Person',
    names: 'displayName',
    fields: [
      { name: 'displayName', kind: 'text', label: 'Name' },
      { name: 'username', kind: 'text', label: 'User name' },
      { name: 'accountId', kind: 'text', label: 'Account id' },
      { name: 'userKey', kind: 'text', label: 'User key' },
      { name: 'email', kind: 'text', label: 'Mail' },
      { name: 'picture', kind: 'text' },
      { name: 'groups', kind: 'texts' },
    ],
    begin: (_context, count) => ({ displayName: `Person ${count + 1}`, username: `person${count + 1}` }),
  },
  {
    key: 'spaces',
    title: 'Spaces',
    one: 'Space',
    names: 'name',
    fields: [
      { name: 'name', kind: 'text', label: 'Name' },
      { name: 'key', kind: 'text', label: 'Key' },
      { name: 'homepageId', kind: 'text', label: 'Home page' },
      { name: 'description', kind: 'text', label: 'Description' },
      { name: 'labels', kind: 'texts' },
    ],
    begin: ({ spaces = [] }, count) => ({
      key: unused(count + 1, (key) => spaces.some((each) => each.key === `S${key}`), 'S'),
      name: `Space ${count + 1}`,
    }),
  },
];

/** Without these a row could not be looked up; they are filled in. */
const needed: Readonly<Record<ContextSection['key'], readonly string[]>> = {
  pages: ['id', 'title'],
  attachments: ['id', 'filename'],
  users: [],
  spaces: ['key'],
};

/**
 * The usable parts of a context that came from outside: a link, a file, a person. Numbers become texts where texts belong;
 * what has the wrong shape is left out. `undefined` when nothing is left.
 */
export function readContext(value: unknown): SiteContextJson | undefined {
  if (!isRecord(value)) return undefined;
  const page = isRecord(value.page) ? readRow(value.page, pageFields) : {};
  const lists = contextSections.flatMap(({ key, fields }) => {
    const list: unknown = value[key];
    const rows = Array.isArray(list) ? list.filter(isRecord).map((row) => readRow(row, fields)) : [];
    const whole = rows.filter((row) => needed[key].every((name) => row[name] !== undefined));
    return whole.length > 0 ? [[key, whole] as const] : [];
  });
  const context = {
    ...readRow(value, siteFields),
    ...(typeof value.nofollow === 'boolean' && { nofollow: value.nofollow }),
    ...(Object.keys(page).length > 0 && { page }),
    ...Object.fromEntries(lists),
  };
  return Object.keys(context).length > 0 ? (context as SiteContextJson) : undefined; // read by the table of its fields
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
  if (kind === 'texts') return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
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

function isRecord(value: unknown): value is ContextRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
