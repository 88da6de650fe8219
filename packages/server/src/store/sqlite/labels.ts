import type { LabelRow } from '../rows.ts';
import type { LabelStore } from '../store.ts';
import type { Database } from './database.ts';

export function createLabelStore(database: Database): LabelStore {
  return {
    list: (contentId) =>
      database.all<LabelRow>('SELECT id, prefix, name FROM label WHERE content_id = ? ORDER BY id', contentId),
    all: () =>
      database.all<LabelRow>('SELECT min(id) AS id, prefix, name FROM label GROUP BY prefix, name ORDER BY name'),
    add(contentId, { prefix, name }) {
      database.run('INSERT OR IGNORE INTO label (content_id, prefix, name) VALUES (?, ?, ?)', contentId, prefix, name);
    },
    remove(contentId, label) {
      const sql = "DELETE FROM label WHERE content_id = ? AND (name = ? OR prefix || ':' || name = ?)";
      return database.run(sql, contentId, label, label).changes > 0;
    },
  };
}
