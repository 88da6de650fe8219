import type { AttachmentRow, PageReader, PageRow } from '../page-reader.ts';
import type { SpaceRow } from '../rows.ts';
import type { Database, Value } from './database.ts';
import { visibleTo } from './restrictions.ts';

const select = `SELECT c.id, c.type, c.space_id, c.title, c.parent_id, c.posting_day, c.version,
  c.created_at, c.created_by, c.updated_at, c.updated_by, c.message,
  (SELECT group_concat(name, char(10)) FROM label WHERE content_id = c.id) AS labels FROM content c`;

const isListed = "c.type IN ('page', 'blogpost') AND c.status = 'current'";

export function createPageReader(database: Database, user: string): PageReader {
  const visible = visibleTo(database, user, 'c');
  const keys = new Map<number, string | undefined>();
  const one = (sql: string, ...values: Value[]) =>
    database.get<PageRow>(`${select} WHERE ${sql} AND ${visible.sql}`, ...values, ...visible.values);
  const many = (sql: string, ...values: Value[]) =>
    database.all<PageRow>(`${select} WHERE ${visible.sql} AND ${sql}`, ...visible.values, ...values);
  return {
    byId: (id) => one(`c.id = ? AND ${isListed}`, id),
    pageByTitle: (spaceId, title) =>
      one("c.space_id = ? AND c.title = ? AND c.type = 'page' AND c.status = 'current'", spaceId, title),
    blogPost(spaceId, title, day = '') {
      // The NOT condition is that of the partial index that contains such titles.
      const sql = `c.space_id = ? AND c.title = ? AND c.type = 'blogpost' AND c.status = 'current'
        AND NOT (c.status = 'current' AND c.type = 'page') AND (? = '' OR c.posting_day = ?)`;
      return one(sql, spaceId, title, day, day);
    },
    children: (parentId) =>
      many(
        "c.parent_id = ? AND c.type = 'page' AND c.status = 'current' ORDER BY coalesce(c.position, c.id)",
        parentId,
      ),
    ofSpace: (spaceId) => many(`c.space_id = ? AND ${isListed} ORDER BY c.id`, spaceId),
    all: () => many(`${isListed} ORDER BY c.id`),
    withLabel: (name) =>
      many(`c.id IN (SELECT content_id FROM label WHERE name = ?) AND ${isListed} ORDER BY c.id`, name),
    labels: (id) =>
      database
        .all<{ name: string }>('SELECT name FROM label WHERE content_id = ? ORDER BY id', id)
        .map(({ name }) => name),
    body: (id) => database.get<{ body: string }>('SELECT body FROM content WHERE id = ?', id)?.body ?? '',
    attachmentsOf: (ownerId) => attachments(database, 'c.container_id = ?', ownerId),
    attachmentsInSpace: (spaceId) => attachments(database, 'c.space_id = ?', spaceId),
    spaceKey(spaceId) {
      if (!keys.has(spaceId)) {
        keys.set(spaceId, database.get<SpaceRow>('SELECT * FROM space WHERE id = ?', spaceId)?.key);
      }
      return keys.get(spaceId);
    },
    spaces: () => database.all<SpaceRow>("SELECT * FROM space WHERE status <> 'deleting' ORDER BY key"),
  };
}

function attachments(database: Database, condition: string, value: number): AttachmentRow[] {
  return database.all<AttachmentRow>(
    `SELECT c.id, c.container_id, c.title, c.version, c.updated_at, c.created_by, f.media_type, f.size, f.comment
     FROM content c JOIN file f ON f.content_id = c.id AND f.number = c.version
     WHERE ${condition} AND c.type = 'attachment' AND c.status = 'current' ORDER BY c.title`,
    value,
  );
}
