import type { Database } from './database.ts';
import { firstSchema } from './schema-1.ts';

/** Each entry takes the database to the next version. Only ever add to the end. */
const migrations: readonly ((database: Database) => void)[] = [firstSchema];

/** The version that the first migration makes. Smaller ones were those of sites before the first release. */
const first = 4;

/** Brings a database to the newest version of the schema, in one transaction. */
export function migrate(database: Database): void {
  const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  const newest = first + migrations.length - 1;
  if (version > newest) throw new Error(`The site was written by a newer version (schema ${version}).`);
  if (version > 0 && version < first) {
    throw new Error(`The site was written before the first release (schema ${version}). Start with a new file.`);
  }
  if (version === newest) return;
  database.transaction(() => {
    for (const step of migrations.slice(version === 0 ? 0 : version - first + 1)) step(database);
    database.script(`PRAGMA user_version = ${newest}`);
  });
  database.flush();
}
