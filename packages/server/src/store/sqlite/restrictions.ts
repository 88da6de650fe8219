import { administrator, groupsOf } from '../../site/users.ts';
import type { Grant } from '../rows.ts';
import type { RestrictionStore } from '../store.ts';
import { always, type Condition } from './condition.ts';
import type { Database } from './database.ts';

export function createRestrictionStore(database: Database): RestrictionStore {
  return {
    grants: (contentId, operation) =>
      database.all<Grant>(
        'SELECT kind, name FROM restriction WHERE content_id = ? AND operation = ? ORDER BY kind, name',
        contentId,
        operation,
      ),
    add(contentId, operation, grants) {
      for (const { kind, name } of grants) {
        database.run('INSERT OR IGNORE INTO restriction VALUES (?, ?, ?, ?)', contentId, operation, kind, name);
      }
    },
    remove(contentId, operation, { kind, name }) {
      const sql = 'DELETE FROM restriction WHERE content_id = ? AND operation = ? AND kind = ? AND name = ?';
      database.run(sql, contentId, operation, kind, name);
    },
    clear(contentId, operation) {
      database.run('DELETE FROM restriction WHERE content_id = ? AND operation = ?', contentId, operation);
    },
    isLimited: (user) => isLimited(database, user),
    canRead(contentId, user) {
      if (!isLimited(database, user)) return true;
      const { sql, values } = letsThrough(user);
      const closed = database.get(
        `WITH RECURSIVE up(id) AS (
           SELECT ? UNION SELECT coalesce(c.parent_id, c.container_id) FROM content c JOIN up ON c.id = up.id
           UNION SELECT c.container_id FROM content c JOIN up ON c.id = up.id)
         SELECT 1 FROM up JOIN restriction ON content_id = up.id AND operation = 'read'
         GROUP BY content_id HAVING NOT max(${sql})`,
        contentId,
        ...values,
      );
      return closed === undefined;
    },
  };
}

/** Matches content, under a table alias, that is not hidden from a user. */
export function visibleTo(database: Database, user: string, alias: string): Condition {
  if (!isLimited(database, user)) return always;
  const { sql, values } = letsThrough(user);
  return {
    sql: `${alias}.id NOT IN (
      WITH RECURSIVE hidden(id) AS (
        SELECT content_id FROM restriction WHERE operation = 'read' GROUP BY content_id HAVING NOT max(${sql})
        UNION SELECT c.id FROM hidden CROSS JOIN content c ON c.parent_id = hidden.id
        UNION SELECT c.id FROM hidden CROSS JOIN content c ON c.container_id = hidden.id)
      SELECT id FROM hidden)`,
    values,
  };
}

function isLimited(database: Database, user: string): boolean {
  return user !== administrator && database.get("SELECT 1 FROM restriction WHERE operation = 'read'") !== undefined;
}

/** Matches rows of `restriction` that name the user or one of the user's groups. */
function letsThrough(user: string): Condition {
  const groups = groupsOf(user);
  return {
    sql: `(kind = 'user' AND name = ?) OR (kind = 'group' AND name IN (${groups.map(() => '?').join(', ')}))`,
    values: [user, ...groups],
  };
}
