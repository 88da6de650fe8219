import type { ContentRow } from './content.ts';
import type { Database, Value } from './driver.ts';
import { type Condition, visibleTo } from './restriction.ts';

/** A condition with no values or some. */
export function condition(sql: string, ...values: Value[]): Condition {
  return { sql, values };
}

/**
 * The condition that a content has one of some titles, found through the two indexes that hold them. Asked for directly, SQLite
 * prefers an index that has the rows in the order of the answer, and looks through all of them.
 */
export function titled(...titles: readonly string[]): Condition {
  const places = titles.map(() => '?').join(', ');
  return {
    sql: `c.id IN (SELECT id FROM content WHERE title IN (${places}) AND status = 'current' AND type = 'page'
      UNION ALL SELECT id FROM content WHERE title IN (${places}) AND NOT (status = 'current' AND type = 'page'))`,
    values: [...titles, ...titles],
  };
}

/** A part of the content that meets all conditions (on the table `c`) and that a user may see, in an order. */
export function findContent(
  database: Database,
  user: string,
  conditions: readonly Condition[],
  { start, limit, order = 'c.id', from = 'content c' }: { start: number; limit: number; order?: string; from?: string },
): ContentRow[] {
  const all = [...conditions, visibleTo(database, user, 'c')].filter(({ sql }) => sql !== '1');
  const where = all.length === 0 ? '' : `WHERE ${all.map(({ sql }) => sql).join(' AND ')}`;
  return database.all<ContentRow>(
    `SELECT c.* FROM ${from} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...all.flatMap(({ values }) => values),
    limit,
    start,
  );
}
