import type { ContentRow } from '../rows.ts';
import type { TreeStore } from '../store.ts';
import type { Database } from './database.ts';
import { visibleTo } from './restrictions.ts';

/**
 * Selects the ids of the current pages below a page, whose id is the only value. CROSS JOIN fixes the join order: otherwise,
 * SQLite would scan all pages for each page it finds.
 */
export const descendantIds = `WITH RECURSIVE down(id) AS (
  SELECT id FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current'
  UNION SELECT x.id FROM down CROSS JOIN content x ON x.parent_id = down.id AND x.type = 'page' AND x.status = 'current')
SELECT id FROM down`;

export function createTreeStore(database: Database): TreeStore {
  return {
    ancestors(row) {
      if (row.parent_id === null) return [];
      return database
        .all<ContentRow>(
          `WITH RECURSIVE up(id, depth) AS (
             SELECT parent_id, 1 FROM content WHERE id = ?
             UNION ALL SELECT c.parent_id, depth + 1 FROM content c JOIN up ON c.id = up.id WHERE c.parent_id IS NOT NULL)
           SELECT c.*, up.depth FROM up JOIN content c ON c.id = up.id ORDER BY up.depth DESC`,
          row.id,
        )
        .filter(({ status }) => status === 'current');
    },
    children: (id) =>
      database.all<ContentRow>(
        `SELECT * FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current' ORDER BY coalesce(position, id)`,
        id,
      ),
    roots: (spaceId) =>
      database.all<ContentRow>(
        `SELECT * FROM content WHERE space_id = ? AND parent_id IS NULL AND type = 'page' AND status = 'current'
         ORDER BY coalesce(position, id)`,
        spaceId,
      ),
    descendants: (id) => database.all<ContentRow>(`SELECT * FROM content WHERE id IN (${descendantIds})`, id),
    levels(user, id, maxDepth) {
      const visible = visibleTo(database, user, 'c');
      return database.all<ContentRow & { depth: number }>(
        `WITH RECURSIVE down(id, depth) AS (
           SELECT id, 1 FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current'
           UNION ALL SELECT x.id, depth + 1 FROM down CROSS JOIN content x ON x.parent_id = down.id
           WHERE x.type = 'page' AND x.status = 'current' AND depth < ?)
         SELECT c.*, down.depth FROM down JOIN content c ON c.id = down.id WHERE ${visible.sql}
         ORDER BY down.depth, coalesce(c.position, c.id)`,
        id,
        maxDepth,
        ...visible.values,
      );
    },
    lastPosition(parentId) {
      const last = database.get<{ position: number | null }>(
        `SELECT max(coalesce(position, id)) AS position FROM content
         WHERE parent_id = ? AND type = 'page' AND status = 'current'`,
        parentId,
      );
      return last?.position ?? 0;
    },
  };
}
