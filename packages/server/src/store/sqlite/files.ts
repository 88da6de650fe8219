import type { FileRow } from '../rows.ts';
import type { FileStore } from '../store.ts';
import type { Database } from './database.ts';

export function createFileStore(database: Database): FileStore {
  return {
    // An attachment may have versions that only changed its description. They share the file of an older version.
    find: (contentId, version = Number.MAX_SAFE_INTEGER) =>
      database.get<FileRow>(
        'SELECT * FROM file WHERE content_id = ? AND number <= ? ORDER BY number DESC LIMIT 1',
        contentId,
        version,
      ),
    insert({ content_id, number, media_type, comment, size, hash }) {
      const sql = 'INSERT INTO file (content_id, number, media_type, comment, size, hash) VALUES (?, ?, ?, ?, ?, ?)';
      database.run(sql, content_id, number, media_type, comment, size, hash);
    },
    hashes: (contentId) =>
      database
        .all<{ hash: string }>(
          'SELECT hash FROM file WHERE content_id = ? OR content_id IN (SELECT id FROM content WHERE container_id = ?)',
          contentId,
          contentId,
        )
        .map(({ hash }) => hash),
  };
}
