import type { UserRow } from '../rows.ts';
import type { UserStore } from '../store.ts';
import type { Database } from './database.ts';

const maxCached = 10_000;

/** The caller clears `cache` when a user changes. */
export function createUserStore(database: Database, cache: Map<string, UserRow | undefined>): UserStore {
  return {
    byName(name) {
      if (cache.has(name)) return cache.get(name);
      const row = database.get<UserRow>('SELECT * FROM user WHERE name = ?', name);
      if (cache.size < maxCached) cache.set(name, row);
      return row;
    },
    byKey: (key) => database.get<UserRow>('SELECT * FROM user WHERE key = ?', key),
    list: () => database.all<UserRow>('SELECT * FROM user ORDER BY name'),
    insert({ name, key, display_name }) {
      database.run('INSERT INTO user VALUES (?, ?, ?)', name, key, display_name);
    },
  };
}
