import type { ContentRow } from './content.ts';
import type { Database, Value } from './driver.ts';
import { administrator, groupsOf } from './user.ts';

/** What a restriction limits. Reading is limited for everything below too, updating for the content itself. */
export type Operation = 'read' | 'update';

/** Who a restriction lets through. */
export interface Grant {
  readonly kind: 'user' | 'group';
  readonly name: string;
}

/** A condition of SQL with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Those a content is limited to; nobody means no limit. */
export function grantsOf(database: Database, id: number, operation: Operation): Grant[] {
  return database.all<Grant>(
    'SELECT kind, name FROM restriction WHERE content_id = ? AND operation = ? ORDER BY kind, name',
    id,
    operation,
  );
}

/** Limits a content to some. Nobody lifts the limit. */
export function setGrants(database: Database, id: number, operation: Operation, grants: readonly Grant[]): void {
  database.run('DELETE FROM restriction WHERE content_id = ? AND operation = ?', id, operation);
  addGrants(database, id, operation, grants);
}

/** Lets more through. */
export function addGrants(database: Database, id: number, operation: Operation, grants: readonly Grant[]): void {
  for (const { kind, name } of grants) {
    database.run('INSERT OR IGNORE INTO restriction VALUES (?, ?, ?, ?)', id, operation, kind, name);
  }
}

/** Lets one through no more. */
export function removeGrant(database: Database, id: number, operation: Operation, { kind, name }: Grant): void {
  const sql = 'DELETE FROM restriction WHERE content_id = ? AND operation = ? AND kind = ? AND name = ?';
  database.run(sql, id, operation, kind, name);
}

/** Whether reading is limited anywhere for this user. Where it is not, nothing has to be filtered. */
export function isLimited(database: Database, user: string): boolean {
  return user !== administrator && database.get("SELECT 1 FROM restriction WHERE operation = 'read'") !== undefined;
}

/** The condition that the content of a table alias is not hidden from a user. */
export function visibleTo(database: Database, user: string, alias: string): Condition {
  if (!isLimited(database, user)) return { sql: '1', values: [] };
  const { sql, values } = passes(user);
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

/** Whether a user may read a content: all limits on it and above it let the user through. */
export function canRead(database: Database, row: Pick<ContentRow, 'id'>, user: string): boolean {
  if (!isLimited(database, user)) return true;
  const { sql, values } = passes(user);
  const shut = database.get(
    `WITH RECURSIVE up(id) AS (
       SELECT ? UNION SELECT coalesce(c.parent_id, c.container_id) FROM content c JOIN up ON c.id = up.id
       UNION SELECT c.container_id FROM content c JOIN up ON c.id = up.id)
     SELECT 1 FROM up JOIN restriction ON content_id = up.id AND operation = 'read'
     GROUP BY content_id HAVING NOT max(${sql})`,
    row.id,
    ...values,
  );
  return shut === undefined;
}

/** Whether a user who may read a content may change it. */
export function canUpdate(database: Database, row: Pick<ContentRow, 'id'>, user: string): boolean {
  if (user === administrator) return true;
  const grants = grantsOf(database, row.id, 'update');
  const mine = groupsOf(user);
  return (
    grants.length === 0 || grants.some(({ kind, name }) => (kind === 'user' ? name === user : mine.includes(name)))
  );
}

function passes(user: string): Condition {
  const mine = groupsOf(user);
  return {
    sql: `(kind = 'user' AND name = ?) OR (kind = 'group' AND name IN (${mine.map(() => '?').join(', ')}))`,
    values: [user, ...mine],
  };
}
