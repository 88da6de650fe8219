import type { PropertyRow } from '../rows.ts';
import type { PropertyStore } from '../store.ts';
import type { Database } from './database.ts';

export function createPropertyStore(database: Database): PropertyStore {
  return {
    list: (contentId) =>
      database.all<PropertyRow>('SELECT * FROM property WHERE content_id = ? ORDER BY id', contentId),
    find: (contentId, key) =>
      database.get<PropertyRow>('SELECT * FROM property WHERE content_id = ? AND key = ?', contentId, key),
    insert(row) {
      database.run(
        `INSERT INTO property (content_id, key, value, version, updated_at, updated_by, message, minor)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        row.content_id,
        row.key,
        row.value,
        row.version,
        row.updated_at,
        row.updated_by,
        row.message,
        row.minor,
      );
    },
    update(row) {
      database.run(
        `UPDATE property SET value = ?, version = ?, updated_at = ?, updated_by = ?, message = ?, minor = ? WHERE id = ?`,
        row.value,
        row.version,
        row.updated_at,
        row.updated_by,
        row.message,
        row.minor,
        row.id,
      );
    },
    remove(id) {
      database.run('DELETE FROM property WHERE id = ?', id);
    },
  };
}
