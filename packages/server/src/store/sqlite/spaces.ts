import type { SpaceRow } from '../rows.ts';
import type { SpaceStore } from '../store.ts';
import { allOf, condition, isOneOf } from './condition.ts';
import type { Database } from './database.ts';

const contentPerStep = 500;

/** The caller clears `cache` when a space changes. */
export function createSpaceStore(database: Database, cache: Map<number, SpaceRow | undefined>): SpaceStore {
  return {
    byKey: (key) => database.get<SpaceRow>("SELECT * FROM space WHERE key = ? AND status <> 'deleting'", key),
    byId(id) {
      if (!cache.has(id)) {
        cache.set(id, database.get<SpaceRow>("SELECT * FROM space WHERE id = ? AND status <> 'deleting'", id));
      }
      return cache.get(id);
    },
    list({ ids, keys, types, statuses }, { start, limit }, { by, descending = false } = { by: 'key' }) {
      const { sql, values } = allOf([
        condition("status <> 'deleting'"),
        ...(ids ? [isOneOf('id', ids)] : []),
        ...(keys ? [isOneOf('key', keys)] : []),
        ...(types ? [isOneOf('type', types)] : []),
        ...(statuses ? [isOneOf('status', statuses)] : []),
      ]);
      const order = `${by} ${descending ? 'DESC' : 'ASC'}`;
      return database.all<SpaceRow>(
        `SELECT * FROM space WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
        ...values,
        limit,
        start,
      );
    },
    isEmpty: () => database.get('SELECT 1 FROM space') === undefined,
    insert: (row) =>
      database.run(
        'INSERT INTO space (key, name, type, description, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)',
        row.key,
        row.name,
        row.type,
        row.description,
        row.created_at,
        row.created_by,
      ).id,
    update(id, { name, description, homepage_id }) {
      const sql = 'UPDATE space SET name = ?, description = ?, homepage_id = ? WHERE id = ?';
      database.run(sql, name, description, homepage_id, id);
    },
    setHomepage(id, pageId) {
      database.run('UPDATE space SET homepage_id = ? WHERE id = ?', pageId, id);
    },
    clearHomepages(pageIds) {
      database.run(
        'UPDATE space SET homepage_id = NULL WHERE homepage_id IN (SELECT value FROM json_each(?))',
        JSON.stringify(pageIds),
      );
    },
    startDeleting(id) {
      database.run("UPDATE space SET status = 'deleting', key = key || ' deleting ' || id WHERE id = ?", id);
    },
    deleting: () => database.all<SpaceRow>("SELECT * FROM space WHERE status = 'deleting'"),
    removeStep: (id) =>
      database.transaction(() => {
        const { changes } = database.run(
          'DELETE FROM content WHERE id IN (SELECT id FROM content WHERE space_id = ? LIMIT ?)',
          id,
          contentPerStep,
        );
        if (changes > 0) return false;
        database.run('DELETE FROM space WHERE id = ?', id);
        return true;
      }),
  };
}
