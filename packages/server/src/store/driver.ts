import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A value that can be bound to a statement. */
export type Value = SQLInputValue;

/** An open database. Statements are prepared once. */
export interface Database {
  get<T>(sql: string, ...values: Value[]): T | undefined;
  all<T>(sql: string, ...values: Value[]): T[];
  /** Runs a statement and answers the id of the inserted row and the number of changed rows. */
  run(sql: string, ...values: Value[]): { id: number; changes: number };
  /** Runs a script of several statements. */
  script(sql: string): void;
  /** All of `work` or nothing of it. Inside another transaction `work` becomes part of that one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens a database file, or `:memory:`. An acknowledged write survives the end of the process at any moment. */
export function openDatabase(path: string): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  database.exec('PRAGMA busy_timeout = 5000;');
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    get: <T>(sql: string, ...values: Value[]) => statement(sql).get(...values) as T | undefined,
    all: <T>(sql: string, ...values: Value[]) => statement(sql).all(...values) as T[],
    run(sql, ...values) {
      const { lastInsertRowid, changes } = statement(sql).run(...values);
      return { id: Number(lastInsertRowid), changes: Number(changes) };
    },
    script: (sql) => database.exec(sql),
    transaction(work) {
      if (database.isTransaction) return work();
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      prepared.clear();
      database.close();
    },
  };
}
