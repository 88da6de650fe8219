import type { ListedVersionRow, VersionRow } from '../rows.ts';
import type { VersionStore } from '../store.ts';
import type { Database } from './database.ts';

export function createVersionStore(database: Database): VersionStore {
  return {
    keep(contentId) {
      database.run(
        `INSERT INTO content_version SELECT id, version, title, message, minor, updated_at, updated_by, body
         FROM content WHERE id = ?`,
        contentId,
      );
    },
    find: (contentId, number) =>
      database.get<VersionRow>(
        `SELECT title, body, number AS version, message, minor, updated_at, updated_by FROM content_version
         WHERE content_id = ? AND number = ?`,
        contentId,
        number,
      ),
    list: (contentId, { start, limit }) =>
      database.all<ListedVersionRow>(
        `SELECT version, title, message, minor, updated_at, updated_by FROM content WHERE id = ?
         UNION ALL SELECT number, title, message, minor, updated_at, updated_by FROM content_version WHERE content_id = ?
         ORDER BY 1 DESC LIMIT ? OFFSET ?`,
        contentId,
        contentId,
        limit,
        start,
      ),
    authors: (contentId) =>
      database
        .all<{ name: string }>(
          'SELECT DISTINCT updated_by AS name FROM content_version WHERE content_id = ? ORDER BY 1',
          contentId,
        )
        .map(({ name }) => name),
    remove(contentId, number) {
      database.run('DELETE FROM content_version WHERE content_id = ? AND number = ?', contentId, number);
    },
  };
}
