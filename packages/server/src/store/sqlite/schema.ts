import type { Database } from './database.ts';
import { firstSchema } from './schema-1.ts';

/** Each entry migrates to the next schema version. Entries are only added at the end. */
const migrations: readonly ((database: Database) => void)[] = [firstSchema];

/** The version that the first migration creates. Lower versions existed before the first release. */
const firstVersion = 4;

/** Migrates a database to the newest schema version, in one transaction. */
export function migrate(database: Database): void {
  const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  const newest = firstVersion + migrations.length - 1;
  if (version > newest) throw new Error(`The site was written by a newer version of Macrowright (schema ${version}).`);
  if (version > 0 && version < firstVersion) {
    throw new Error(`The site was written before the first release (schema ${version}). Start with a new file.`);
  }
  if (version === newest) return;
  database.transaction(() => {
    for (const step of migrations.slice(version === 0 ? 0 : version - firstVersion + 1)) step(database);
    database.script(`PRAGMA user_version = ${newest}`);
  });
  database.flush();
}
