import { type ContentRow, readContent } from './store/content.ts';
import type { Database } from './store/driver.ts';
import type { SpaceRow } from './store/space.ts';

/** The site as the conversion sees it from one page: every look-up is a query. Shapes as `Site` of the conversion package. */
export function siteOf(
  database: Database,
  baseUrl: string,
  context: { readonly page?: ContentRow; readonly spaceKey?: string },
) {
  const keyOf = (row: ContentRow) =>
    database.get<{ key: string }>('SELECT key FROM space WHERE id = ?', row.space_id)?.key;
  const own = context.page ? keyOf(context.page) : context.spaceKey;
  const page = (row: ContentRow) => ({
    id: String(row.id),
    title: row.title,
    spaceKey: keyOf(row),
    version: row.version,
    type: row.type === 'blogpost' ? ('blogpost' as const) : ('page' as const),
    parentId: row.parent_id === null ? undefined : String(row.parent_id),
    postingDay: row.posting_day?.replaceAll('-', '/'),
    labels: database
      .all<{ name: string }>('SELECT name FROM label WHERE content_id = ? ORDER BY id', row.id)
      .map(({ name }) => name),
    storage: row.body,
    createdDate: row.created_at,
    lastModified: row.updated_at,
    createdBy: row.created_by,
  });
  const attachments = (pageId: string | undefined) => {
    const owner = Number(pageId ?? context.page?.id ?? 0);
    return database
      .all<AttachmentRow>(
        `SELECT c.id, c.title, c.version, c.updated_at, c.container_id, f.media_type, f.size FROM content c
         JOIN file f ON f.content_id = c.id AND f.number = c.version
         WHERE c.container_id = ? AND c.type = 'attachment' ORDER BY c.title`,
        owner,
      )
      .map((row) => ({
        id: `att${row.id}`,
        filename: row.title,
        pageId: String(row.container_id),
        version: row.version,
        mediaType: row.media_type,
        fileSize: row.size,
        modificationDate: Date.parse(row.updated_at),
      }));
  };
  const titled = (type: string, key: string | undefined, title: string, day?: string) => {
    const row = database.get<ContentRow>(
      `SELECT c.* FROM content c JOIN space s ON s.id = c.space_id WHERE s.key = ? AND c.type = ? AND c.title = ?
         AND c.status = 'current' AND (? IS NULL OR c.posting_day = ?)`,
      key ?? own ?? '',
      type,
      title,
      day ?? null,
      day ?? null,
    );
    return row && page(row);
  };
  return {
    flavor: 'datacenter' as const,
    baseUrl,
    now: new Date().toISOString(),
    locale: 'en-GB',
    current: context.page ? page(context.page) : own === undefined ? undefined : { spaceKey: own },
    page(id: string) {
      if (!/^\d{1,15}$/.test(id)) return undefined;
      const row = database.get<ContentRow>("SELECT * FROM content WHERE id = ? AND status = 'current'", Number(id));
      return row && page(row);
    },
    pageByTitle: (key: string | undefined, title: string) => titled('page', key, title),
    blogPost: (key: string | undefined, title: string, day?: string) =>
      titled('blogpost', key, title, day?.replaceAll('/', '-')),
    children: (id: string) =>
      database
        .all<ContentRow>(
          "SELECT * FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current' ORDER BY id",
          Number(id),
        )
        .map(page),
    pagesOfSpace: (key: string | undefined) =>
      database
        .all<ContentRow>(
          `SELECT c.* FROM content c JOIN space s ON s.id = c.space_id
           WHERE s.key = ? AND c.type IN ('page', 'blogpost') AND c.status = 'current' ORDER BY c.id`,
          key ?? own ?? '',
        )
        .map(page),
    allPages: () =>
      database
        .all<ContentRow>("SELECT * FROM content WHERE type IN ('page', 'blogpost') AND status = 'current' ORDER BY id")
        .map(page),
    pagesWithLabel: (label: string) =>
      database
        .all<ContentRow>(
          `SELECT c.* FROM content c JOIN label l ON l.content_id = c.id
           WHERE l.name = ? AND c.type IN ('page', 'blogpost') AND c.status = 'current' ORDER BY c.id`,
          label,
        )
        .map(page),
    attachments,
    attachment: (id: string | undefined, filename: string) =>
      attachments(id).find((file) => file.filename.normalize('NFC') === filename.normalize('NFC')),
    space(key: string) {
      const row = database.get<SpaceRow>('SELECT * FROM space WHERE key = ?', key);
      return row && { key: row.key, name: row.name, homepageId: String(row.homepage_id) };
    },
    spaces: () =>
      database
        .all<SpaceRow>('SELECT * FROM space ORDER BY key')
        .map((row) => ({ key: row.key, name: row.name, homepageId: String(row.homepage_id) })),
    users: () =>
      database
        .all<{ name: string }>('SELECT DISTINCT created_by AS name FROM content ORDER BY created_by')
        .map(({ name }) => ({ accountId: name, username: name, userKey: name, displayName: name })),
    user: (id: string) => ({ accountId: id, username: id, userKey: id, displayName: id }),
  };
}

interface AttachmentRow {
  readonly id: number;
  readonly title: string;
  readonly version: number;
  readonly updated_at: string;
  readonly container_id: number;
  readonly media_type: string;
  readonly size: number;
}

/** The context of a conversion: a content by its id, else a space. An unknown content is refused. */
export function contextOf(database: Database, contentId: string | undefined, spaceKey: string | undefined) {
  return contentId === undefined ? { spaceKey } : { page: readContent(database, contentId) };
}
