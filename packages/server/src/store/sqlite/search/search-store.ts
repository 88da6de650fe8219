import type { ContentRow, SpaceRow } from '../../rows.ts';
import type { SearchStore } from '../../store.ts';
import type { Database } from '../database.ts';
import { visibleTo } from '../restrictions.ts';
import { compileCql } from './compile.ts';
import { contentFields, contentOrders } from './content-fields.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { spaceFields, spaceOrders } from './space-fields.ts';

/** Searches a database, and maintains the index for it. */
export function createSearchStore(database: Database): { search: SearchStore; index: SearchIndex } {
  const index = createSearchIndex(database);
  const search: SearchStore = {
    content(query, context, { start, limit }) {
      index.update();
      const { where, order, match } = compileCql(query, contentFields, contentOrders, { ...context, database });
      const visible = visibleTo(database, context.user, 'c');
      const condition = `c.status = 'current' AND s.status <> 'deleting' AND ${where.sql} AND ${visible.sql}
        AND (c.container_id IS NULL OR (SELECT status FROM content o WHERE o.id = c.container_id) = 'current')`;
      const values = [...where.values, ...visible.values];
      const from = 'FROM content c JOIN space s ON s.id = c.space_id';
      const byRelevance = order === undefined && match !== undefined;
      // Materialized, because SQLite would otherwise query the index again for each row.
      const ranked = 'WITH m AS MATERIALIZED (SELECT rowid AS id, rank FROM search WHERE search MATCH ?)';
      const rows = database.all<ContentRow>(
        byRelevance
          ? `${ranked} SELECT c.* ${from} LEFT JOIN m ON m.id = c.id WHERE ${condition}
             ORDER BY m.rank IS NULL, m.rank, c.id LIMIT ? OFFSET ?`
          : `SELECT c.* ${from} WHERE ${condition} ORDER BY ${order ?? 'c.id'} LIMIT ? OFFSET ?`,
        ...(byRelevance ? [match] : []),
        ...values,
        limit,
        start,
      );
      return {
        rows,
        match,
        get total() {
          return database.get<{ n: number }>(`SELECT count(*) AS n ${from} WHERE ${condition}`, ...values)?.n ?? 0;
        },
      };
    },
    spaces(query, context, { start, limit }) {
      const { where, order } = compileCql(query, spaceFields, spaceOrders, { ...context, database });
      const condition = `s.status <> 'deleting' AND ${where.sql}`;
      const rows = database.all<SpaceRow>(
        `SELECT s.* FROM space s WHERE ${condition} ORDER BY ${order?.replaceAll('c.id', 's.id') ?? 's.key'} LIMIT ? OFFSET ?`,
        ...where.values,
        limit,
        start,
      );
      const sql = `SELECT count(*) AS n FROM space s WHERE ${condition}`;
      return { rows, total: database.get<{ n: number }>(sql, ...where.values)?.n ?? 0 };
    },
    excerpt(contentId, match) {
      const marked = "snippet(search, 1, '@@@hl@@@', '@@@endhl@@@', '…', 32)";
      const found = match
        ? database.get<{ text: string }>(
            `SELECT ${marked} AS text FROM search WHERE search MATCH ? AND rowid = ?`,
            match,
            contentId,
          )
        : undefined;
      const start = 'SELECT substr(text, 1, 200) AS text FROM search WHERE rowid = ?';
      return (found ?? database.get<{ text: string }>(start, contentId))?.text ?? '';
    },
    update: () => index.update(),
  };
  return { search, index };
}
