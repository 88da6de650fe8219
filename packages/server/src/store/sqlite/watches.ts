import type { WatchStore } from '../store.ts';
import type { Database } from './database.ts';

export function createWatchStore(database: Database): WatchStore {
  return {
    has: (user, contentId) =>
      database.get('SELECT 1 FROM watch WHERE user = ? AND content_id = ?', user, contentId) !== undefined,
    add(user, contentId) {
      database.run('INSERT OR IGNORE INTO watch VALUES (?, ?)', user, contentId);
    },
    remove(user, contentId) {
      database.run('DELETE FROM watch WHERE user = ? AND content_id = ?', user, contentId);
    },
    list: (contentId) =>
      database
        .all<{ user: string }>('SELECT user FROM watch WHERE content_id = ? ORDER BY user', contentId)
        .map(({ user }) => user),
  };
}
