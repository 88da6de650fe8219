import type { ContentRow } from './content.ts';
import type { Database } from './driver.ts';

/** The current pages above a page, from the top. */
export function ancestorsOf(database: Database, row: Pick<ContentRow, 'id' | 'parent_id'>): ContentRow[] {
  if (row.parent_id === null) return [];
  return database
    .all<ContentRow & { depth: number }>(
      `WITH RECURSIVE up(id, depth) AS (
         SELECT parent_id, 1 FROM content WHERE id = ?
         UNION ALL SELECT c.parent_id, depth + 1 FROM content c JOIN up ON c.id = up.id WHERE c.parent_id IS NOT NULL)
       SELECT c.*, up.depth FROM up JOIN content c ON c.id = up.id ORDER BY up.depth DESC`,
      row.id,
    )
    .filter(({ status }) => status === 'current');
}

/**
 * SQL for the ids of the current pages below one page, whose id is its only value. The join is a CROSS JOIN because that fixes
 * its order: SQLite would otherwise look through all pages for each page that was found.
 */
export const descendantIds = `WITH RECURSIVE down(id) AS (
  SELECT id FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current'
  UNION SELECT x.id FROM down CROSS JOIN content x ON x.parent_id = down.id AND x.type = 'page' AND x.status = 'current')
SELECT id FROM down`;

/** The current pages below a page, in the order of the tree. */
export function childPages(database: Database, id: number): ContentRow[] {
  return database.all<ContentRow>(
    `SELECT * FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current' ORDER BY coalesce(position, id)`,
    id,
  );
}
