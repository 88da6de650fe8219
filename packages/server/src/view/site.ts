import type { Site } from '@macrowright/convert';
import { dependency } from '../store/changes.ts';
import type { ContentRow } from '../store/content.ts';
import type { Database } from '../store/driver.ts';
import { visibleTo } from '../store/restriction.ts';
import { findSpace, type SpaceRow } from '../store/space.ts';
import { findUser, groupsOf, listUsers, type UserRow, userNamed } from '../store/user.ts';

/** From where and for whom a site is looked at. */
export interface SiteView {
  readonly baseUrl: string;
  readonly flavor: 'cloud' | 'datacenter';
  /** Who looks: what is hidden from this user does not exist. */
  readonly user: string;
  readonly page?: ContentRow;
  readonly spaceKey?: string;
  /** Is told the name of everything that was looked up. */
  readonly drawnFrom?: (name: string) => void;
}

type SitePage = NonNullable<ReturnType<Site['page']>>;

/** The site as the conversion sees it from one page: every look-up is an indexed query. */
export function siteOf(database: Database, view: SiteView): Site {
  const { drawnFrom = () => {} } = view;
  const visible = visibleTo(database, view.user, 'c');
  const keys = new Map<number, string | undefined>();
  const keyOf = (id: number) => {
    if (!keys.has(id)) keys.set(id, database.get<SpaceRow>('SELECT * FROM space WHERE id = ?', id)?.key);
    return keys.get(id);
  };
  const own = view.page ? keyOf(view.page.space_id) : view.spaceKey;
  const spaceOf = (key: string | undefined) => {
    drawnFrom(dependency.spaces);
    return findSpace(database, key ?? own ?? '');
  };
  const page = (row: ListedRow): SitePage => {
    drawnFrom(dependency.content(row.id));
    return pageOf(database, row, keyOf(row.space_id), people);
  };
  const people = new Map<string, string>();
  const listed = new Map<number, number>();
  const ofSpace = new Map<number, ReturnType<typeof filesByOwner>>();
  const one = (sql: string, ...values: (string | number | null)[]) => {
    const row = database.get<ListedRow>(`${select} WHERE ${sql} AND ${visible.sql}`, ...values, ...visible.values);
    return row && page(row);
  };
  const many = (sql: string, ...values: (string | number)[]) =>
    database.all<ListedRow>(`${select} WHERE ${visible.sql} AND ${sql}`, ...visible.values, ...values).map(page);
  const attachments = (pageId: string | undefined) => {
    const owner = rowIdOf(pageId) ?? view.page?.id ?? 0;
    drawnFrom(dependency.files(owner));
    const space = listed.get(owner);
    if (space === undefined) return filesByOwner(database, 'c.container_id = ?', owner).get(owner) ?? [];
    // Whoever lists the pages of a space and then asks for the files of each gets them from one query.
    const files = ofSpace.get(space) ?? filesByOwner(database, 'c.space_id = ?', space);
    ofSpace.set(space, files);
    return files.get(owner) ?? [];
  };

  return {
    flavor: view.flavor,
    baseUrl: view.baseUrl,
    now: new Date().toISOString(),
    locale: 'en-GB',
    current: view.page
      ? pageOf(database, { ...view.page, labels: undefined }, own, people)
      : own === undefined
        ? undefined
        : { spaceKey: own },
    page(id) {
      const number = rowIdOf(id);
      if (number === undefined) return undefined;
      drawnFrom(dependency.content(number));
      return one("c.id = ? AND c.status = 'current' AND c.type IN ('page', 'blogpost')", number);
    },
    pageByTitle(key, title) {
      const space = spaceOf(key)?.id ?? 0;
      drawnFrom(dependency.title(space, 'page', title));
      return one("c.space_id = ? AND c.title = ? AND c.type = 'page' AND c.status = 'current'", space, title);
    },
    blogPost(key, title, day) {
      const space = spaceOf(key)?.id ?? 0;
      drawnFrom(dependency.title(space, 'blogpost', title));
      const posted = day?.replaceAll('/', '-') ?? null;
      // The last condition says what the index of such titles is for.
      const sql = `c.space_id = ? AND c.title = ? AND c.type = 'blogpost' AND c.status = 'current'
        AND NOT (c.status = 'current' AND c.type = 'page')`;
      return one(`${sql} AND (? IS NULL OR c.posting_day = ?)`, space, title, posted, posted);
    },
    children(id) {
      const number = rowIdOf(id) ?? 0;
      drawnFrom(dependency.children(number));
      const sql = "c.parent_id = ? AND c.type = 'page' AND c.status = 'current' ORDER BY coalesce(c.position, c.id)";
      return many(sql, number);
    },
    pagesOfSpace(key) {
      const space = spaceOf(key)?.id ?? 0;
      drawnFrom(dependency.pages(space));
      const sql = "c.space_id = ? AND c.type IN ('page', 'blogpost') AND c.status = 'current' ORDER BY c.id";
      const pages = many(sql, space);
      for (const { id } of pages) listed.set(Number(id), space);
      return pages;
    },
    allPages() {
      drawnFrom(dependency.anyPage);
      const pages = many("c.type IN ('page', 'blogpost') AND c.status = 'current' ORDER BY c.id");
      return pages;
    },
    pagesWithLabel(label) {
      drawnFrom(dependency.anyPage);
      const labelled = 'c.id IN (SELECT content_id FROM label WHERE name = ?)';
      return many(`${labelled} AND c.type IN ('page', 'blogpost') AND c.status = 'current' ORDER BY c.id`, label);
    },
    attachments,
    attachment: (id, filename) =>
      attachments(id).find((file) => file.filename.normalize('NFC') === filename.normalize('NFC')),
    space(key) {
      const row = spaceOf(key);
      return row && spaceOfSite(row);
    },
    spaces() {
      drawnFrom(dependency.spaces);
      return database.all<SpaceRow>("SELECT * FROM space WHERE status <> 'deleting' ORDER BY key").map(spaceOfSite);
    },
    user(id) {
      drawnFrom(dependency.users);
      const row = findUser(database, id) ?? (id === view.user ? userNamed(database, id) : undefined);
      return row && userOfSite(row);
    },
    users() {
      drawnFrom(dependency.users);
      return listUsers(database).map(userOfSite);
    },
  };
}

function spaceOfSite({ key, name, homepage_id, description }: SpaceRow) {
  return { key, name, homepageId: homepage_id?.toString(), description };
}

function userOfSite({ name, key, display_name }: UserRow) {
  return { accountId: key, username: name, userKey: key, displayName: display_name, groups: groupsOf(name) };
}

/** A row without its body, which is read when it is asked for, and with its labels. */
type ListedRow = Omit<ContentRow, 'body'> & { readonly labels?: string | null };

const select = `SELECT c.id, c.type, c.status, c.space_id, c.title, c.parent_id, c.posting_day, c.version,
  c.created_at, c.created_by, c.updated_at, c.updated_by, c.message,
  (SELECT group_concat(name, char(10)) FROM label WHERE content_id = c.id) AS labels FROM content c`;

function pageOf(
  database: Database,
  row: ListedRow,
  spaceKey: string | undefined,
  people: Map<string, string>,
): SitePage {
  const keyOf = (name: string) => {
    const key = people.get(name) ?? userNamed(database, name).key;
    people.set(name, key);
    return key;
  };
  return {
    id: String(row.id),
    title: row.title,
    spaceKey,
    version: row.version,
    type: row.type === 'blogpost' ? 'blogpost' : 'page',
    parentId: row.parent_id?.toString(),
    postingDay: row.posting_day?.replaceAll('-', '/'),
    get labels() {
      if (row.labels !== undefined) return row.labels?.split('\n') ?? [];
      const sql = 'SELECT name FROM label WHERE content_id = ? ORDER BY id';
      return database.all<{ name: string }>(sql, row.id).map(({ name }) => name);
    },
    get storage() {
      return database.get<{ body: string }>('SELECT body FROM content WHERE id = ?', row.id)?.body ?? '';
    },
    createdDate: row.created_at,
    lastModified: row.updated_at,
    get createdBy() {
      return keyOf(row.created_by);
    },
    get lastModifiedBy() {
      return keyOf(row.updated_by);
    },
    get versions() {
      return versionsOf(database, row).map(({ by, ...version }) => ({ ...version, by: keyOf(by) }));
    },
  };
}

function versionsOf(database: Database, row: ListedRow) {
  const older = database.all<{ number: number; when: string; by: string; message: string }>(
    `SELECT number, updated_at AS "when", updated_by AS "by", message FROM content_version
     WHERE content_id = ? ORDER BY number DESC`,
    row.id,
  );
  return [{ number: row.version, when: row.updated_at, by: row.updated_by, message: row.message }, ...older];
}

function filesByOwner(database: Database, condition: string, value: number) {
  const rows = database.all<FileOfPage>(
    `SELECT c.id, c.container_id, c.title, c.version, c.updated_at, c.created_by, f.media_type, f.size, f.comment FROM content c
     JOIN file f ON f.content_id = c.id AND f.number = c.version
     WHERE ${condition} AND c.type = 'attachment' AND c.status = 'current' ORDER BY c.title`,
    value,
  );
  const files = rows.map((row) => ({
    id: `att${row.id}`,
    filename: row.title,
    pageId: String(row.container_id),
    version: row.version,
    mediaType: row.media_type,
    fileSize: row.size,
    modificationDate: Date.parse(row.updated_at),
    comment: row.comment,
    createdBy: row.created_by,
  }));
  return Map.groupBy(files, ({ pageId }) => Number(pageId));
}

interface FileOfPage {
  readonly id: number;
  readonly container_id: number;
  readonly title: string;
  readonly version: number;
  readonly updated_at: string;
  readonly created_by: string;
  readonly media_type: string;
  readonly size: number;
  readonly comment: string;
}

function rowIdOf(id: string | undefined): number | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}
