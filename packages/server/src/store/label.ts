import type { Database } from './driver.ts';

/** A row of the table `label`. */
export interface LabelRow {
  readonly id: number;
  readonly content_id: number;
  readonly prefix: string;
  readonly name: string;
}

/** A label as it is added. */
export interface NewLabel {
  readonly prefix: string;
  readonly name: string;
}

/** The labels of a content in the order they were added, all or those of a prefix. */
export function listLabels(database: Database, contentId: number, prefix?: string): LabelRow[] {
  const rows = database.all<LabelRow>('SELECT * FROM label WHERE content_id = ? ORDER BY id', contentId);
  return prefix === undefined ? rows : rows.filter((row) => row.prefix === prefix);
}

/** Adds labels. One that is there already stays as it is. */
export function addLabels(database: Database, contentId: number, labels: readonly NewLabel[]): void {
  for (const { prefix, name } of labels) {
    database.run('INSERT OR IGNORE INTO label (content_id, prefix, name) VALUES (?, ?, ?)', contentId, prefix, name);
  }
}

/** Removes a label, and tells whether it was there. `prefix:name` names the prefix too. */
export function removeLabel(database: Database, contentId: number, label: string): boolean {
  const sql = 'DELETE FROM label WHERE content_id = ? AND (name = ? OR prefix || ? || name = ?)';
  return database.run(sql, contentId, label, ':', label).changes > 0;
}
