import type { Database } from './driver.ts';

/** A title is looked up in a space or everywhere without a look at other titles. */
export function titleIndex(database: Database): void {
  database.script(`DROP INDEX content_named;
    CREATE INDEX content_named ON content(title, type, status, space_id);`);
}
