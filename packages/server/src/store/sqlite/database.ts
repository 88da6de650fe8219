import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A value that can be bound to a statement. */
export type Value = SQLInputValue;

/** The maximum number of prepared statements; every search may need a new one. */
const maxStatements = 500;

/** An open database. Each statement is prepared only once. */
export interface Database {
  /** The file, or `:memory:`. */
  readonly path: string;
  get<T>(sql: string, ...values: Value[]): T | undefined;
  all<T>(sql: string, ...values: Value[]): T[];
  /** Runs a statement. Returns the id of the inserted row and the number of changed rows. */
  run(sql: string, ...values: Value[]): { id: number; changes: number };
  /** Runs a script with several statements. */
  script(sql: string): void;
  /** Stores all of `work` or none of it. Inside another transaction, `work` becomes part of it. */
  transaction<T>(work: () => T): T;
  /** Stores all of `work` or none of it, even inside another transaction, which continues if `work` throws. */
  attempt<T>(work: () => T): T;
  /** Resolves when everything written so far is committed; rejects if the commit failed. `undefined` if nothing is pending. */
  settled(): Promise<void> | undefined;
  /** Whether another process has written since the last call. */
  changedOutside(): boolean;
  /** Defines a function for use in SQL. */
  define(name: string, work: (...values: Value[]) => void): void;
  /** Commits everything written so far, synchronously. */
  flush(): void;
  close(): void;
}

/**
 * Opens a database file, or `:memory:`.
 *
 * Transactions in the same turn of the event loop are committed together, each in its own savepoint. Before acknowledging a
 * write, wait for `settled`: acknowledged writes then survive a crash of the process at any time.
 */
export function openDatabase(path: string): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const raw = new DatabaseSync(path);
  raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  raw.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000;');
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = raw.prepare(sql);
    prepared.set(sql, made);
    for (const oldest of prepared.size > maxStatements ? prepared.keys() : []) {
      prepared.delete(oldest);
      break;
    }
    return made;
  };

  let seen = 0;
  let group: PromiseWithResolvers<void> | undefined;
  let inside = false;
  const finish = (error?: unknown) => {
    const done = group;
    group = undefined;
    if (error === undefined) done?.resolve();
    else done?.reject(error);
  };
  const commit = () => {
    if (!group) return;
    try {
      statement('COMMIT').run();
      finish();
    } catch (error) {
      if (raw.isTransaction) raw.exec('ROLLBACK');
      finish(error);
    }
  };
  const open = () => {
    if (group) return;
    statement('BEGIN IMMEDIATE').run();
    group = Promise.withResolvers();
    group.promise.catch(() => {}); // reported to callers that await it
    setImmediate(commit);
  };

  return {
    path,
    get: <T>(sql: string, ...values: Value[]) => statement(sql).get(...values) as T | undefined,
    all: <T>(sql: string, ...values: Value[]) => statement(sql).all(...values) as T[],
    run(sql, ...values) {
      const { lastInsertRowid, changes } = statement(sql).run(...values);
      return { id: Number(lastInsertRowid), changes: Number(changes) };
    },
    script: (sql) => raw.exec(sql),
    transaction(work) {
      if (inside) return work();
      open();
      statement('SAVEPOINT work').run();
      inside = true;
      try {
        const result = work();
        statement('RELEASE work').run();
        return result;
      } catch (error) {
        // SQLite automatically rolls back the whole transaction if the disk is full or failing.
        if (raw.isTransaction) raw.exec('ROLLBACK TO work; RELEASE work');
        else finish(error);
        throw error;
      } finally {
        inside = false;
      }
    },
    attempt(work) {
      open();
      statement('SAVEPOINT attempt').run();
      try {
        const result = work();
        statement('RELEASE attempt').run();
        return result;
      } catch (error) {
        if (raw.isTransaction) raw.exec('ROLLBACK TO attempt; RELEASE attempt');
        throw error;
      }
    },
    settled: () => group?.promise,
    define: (name, work) =>
      raw.function(name, { varargs: true }, (...values) => {
        work(...values);
        return null;
      }),
    changedOutside() {
      if (path === ':memory:') return false;
      const before = seen;
      seen = Number(statement('PRAGMA data_version').get()?.data_version);
      return before !== 0 && seen !== before;
    },
    flush: commit,
    close() {
      commit();
      prepared.clear();
      raw.close();
    },
  };
}
