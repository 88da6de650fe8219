import type { Database } from './driver.ts';
import { firstSchema } from './schema-1.ts';
import { completeSchema } from './schema-2.ts';
import { titleIndex } from './schema-3.ts';

/** Each entry takes the database from the version of its index to the next one. Only ever add to the end. */
const migrations: readonly ((database: Database) => void)[] = [firstSchema, completeSchema, titleIndex];

/** Brings a database to the newest version of the schema, in one transaction. */
export function migrate(database: Database): void {
  const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (version > migrations.length) throw new Error(`The site was written by a newer version (schema ${version}).`);
  if (version === migrations.length) return;
  database.transaction(() => {
    for (const step of migrations.slice(version)) step(database);
    database.script(`PRAGMA user_version = ${migrations.length}`);
  });
  database.flush();
}
