import type { ContentRow } from '../rows.ts';
import type { ContentFilter, ContentOrder, ContentStore, Slice } from '../store.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import type { Database } from './database.ts';
import { visibleTo } from './restrictions.ts';
import { descendantIds } from './tree.ts';

const insertContent = `INSERT INTO content (type, status, space_id, title, parent_id, container_id, posting_day, version,
  message, minor, created_at, created_by, updated_at, updated_by, position, location, body)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function createContentStore(database: Database): ContentStore {
  return {
    byId: (id) => database.get<ContentRow>('SELECT * FROM content WHERE id = ?', id),
    find: (user, filter, slice, order) => find(database, user, filter, slice, order),
    spaceKeyOfTitle: (spaceId, title, exceptId) =>
      database.get<{ key: string }>(
        `SELECT s.key FROM content c JOIN space s ON s.id = c.space_id
         WHERE c.space_id = ? AND c.type = 'page' AND c.title = ? AND c.status = 'current' AND c.id <> ?`,
        spaceId,
        title,
        exceptId,
      )?.key,
    attachmentNamed: (ownerId, name) =>
      database.get<ContentRow>(
        "SELECT * FROM content WHERE container_id = ? AND type = 'attachment' AND title = ? AND status = 'current'",
        ownerId,
        name,
      ),
    attachmentsOf: (ownerId) =>
      database.all<ContentRow>(
        "SELECT * FROM content WHERE container_id = ? AND type = 'attachment' AND status = 'current' ORDER BY id",
        ownerId,
      ),
    insert(row) {
      const { id } = database.run(
        insertContent,
        row.type,
        row.status,
        row.space_id,
        row.title,
        row.parent_id,
        row.container_id,
        row.posting_day,
        row.version,
        row.message,
        row.minor,
        row.created_at,
        row.created_by,
        row.updated_at,
        row.updated_by,
        row.position,
        row.location,
        row.body,
      );
      return { id, ...row };
    },
    update(id, columns) {
      return returned(
        database.get<ContentRow>(
          `UPDATE content SET version = ?, title = ?, body = ?, parent_id = ?, message = ?, minor = ?, status = ?,
             updated_at = ?, updated_by = ? WHERE id = ? RETURNING *`,
          columns.version,
          columns.title,
          columns.body,
          columns.parent_id,
          columns.message,
          columns.minor,
          columns.status,
          columns.updated_at,
          columns.updated_by,
          id,
        ),
      );
    },
    setPosition(id, position) {
      database.run('UPDATE content SET position = ? WHERE id = ?', position, id);
    },
    setParent(id, parentId, position) {
      database.run('UPDATE content SET parent_id = ?, position = ? WHERE id = ?', parentId, position, id);
    },
    setContainer(id, owner) {
      const sql = 'UPDATE content SET container_id = ?, space_id = ? WHERE id = ? RETURNING *';
      return returned(database.get<ContentRow>(sql, owner.id, owner.space_id, id));
    },
    setSpace(ids, spaceId) {
      for (const id of ids) {
        database.run('UPDATE content SET space_id = ? WHERE id = ? OR container_id = ?', spaceId, id, id);
      }
    },
    trash(row) {
      database.run('UPDATE content SET parent_id = ? WHERE parent_id = ?', row.parent_id, row.id);
      database.run("UPDATE content SET status = 'trashed' WHERE id = ?", row.id);
      database.run('UPDATE space SET homepage_id = NULL WHERE homepage_id = ?', row.id);
    },
    remove(row) {
      database.run("UPDATE content SET parent_id = ? WHERE parent_id = ? AND type = 'comment'", row.parent_id, row.id);
      database.run('DELETE FROM content WHERE id = ?', row.id);
      database.run('UPDATE space SET homepage_id = NULL WHERE homepage_id = ?', row.id);
    },
  };
}

/** The row that an update by id returned. The row must exist. */
function returned(row: ContentRow | undefined): ContentRow {
  if (!row) throw new Error('The content to update does not exist.');
  return row;
}

function find(
  database: Database,
  user: string,
  filter: ContentFilter,
  { start, limit }: Slice,
  { by, descending = false }: ContentOrder = { by: 'id' },
): ContentRow[] {
  const { sql, values } = allOf([...conditionsOf(filter), visibleTo(database, user, 'c')]);
  const from = filter.inLiveSpace ? 'content c JOIN space s ON s.id = c.space_id' : 'content c';
  const direction = descending ? 'DESC' : 'ASC';
  const order = by === 'id' ? `c.id ${direction}` : `${columns[by]} ${direction}, c.id ${direction}`;
  return database.all<ContentRow>(
    `SELECT c.* FROM ${from} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    start,
  );
}

const columns = {
  title: 'c.title',
  created: 'c.created_at',
  updated: 'c.updated_at',
  position: 'coalesce(c.position, c.id)',
} as const;

function conditionsOf(filter: ContentFilter): Condition[] {
  const all: Condition[] = [];
  const add = (sql: string, ...values: Condition['values']) => all.push(condition(sql, ...values));
  if (filter.types) all.push(isOneOf('c.type', filter.types));
  if (filter.statuses) all.push(isOneOf('c.status', filter.statuses));
  if (filter.ids) all.push(isOneOf('c.id', filter.ids));
  if (filter.spaceIds) all.push(isOneOf('c.space_id', filter.spaceIds));
  if (filter.inLiveSpace) add("s.status <> 'deleting'");
  if (filter.spaceKey !== undefined) add('c.space_id = (SELECT id FROM space WHERE key = ?)', filter.spaceKey);
  if (filter.title !== undefined) all.push(hasTitle([filter.title]));
  if (filter.parentId === null) add('c.parent_id IS NULL');
  else if (filter.parentId !== undefined) add('c.parent_id = ?', filter.parentId);
  if (filter.containerId !== undefined) add('c.container_id = ?', filter.containerId);
  if (filter.belowPage !== undefined) add(`c.id IN (${descendantIds})`, filter.belowPage);
  if (filter.containerAtOrBelow !== undefined) {
    const id = filter.containerAtOrBelow;
    add(`(c.container_id = ? OR c.container_id IN (${descendantIds}))`, id, id);
  }
  if (filter.postingDay !== undefined) add('c.posting_day = ?', filter.postingDay);
  if (filter.locations) all.push(isOneOf("coalesce(c.location, 'footer')", filter.locations));
  if (filter.mediaType !== undefined) {
    add(
      'EXISTS (SELECT 1 FROM file f WHERE f.content_id = c.id AND f.number = c.version AND f.media_type = ?)',
      filter.mediaType,
    );
  }
  if (filter.labelId !== undefined) {
    add('c.id IN (SELECT content_id FROM label WHERE name = (SELECT name FROM label WHERE id = ?))', filter.labelId);
  }
  if (filter.afterId !== undefined) add('c.id > ?', filter.afterId);
  return all;
}

/**
 * Matches content with one of several titles, using the two indexes that contain titles. For a plain comparison, SQLite prefers an
 * index that is in the order of the result, and scans all of its rows.
 */
export function hasTitle(titles: readonly string[]): Condition {
  const placeholders = titles.map(() => '?').join(', ');
  return {
    sql: `c.id IN (SELECT id FROM content WHERE title IN (${placeholders}) AND status = 'current' AND type = 'page'
      UNION ALL SELECT id FROM content WHERE title IN (${placeholders}) AND NOT (status = 'current' AND type = 'page'))`,
    values: [...titles, ...titles],
  };
}
