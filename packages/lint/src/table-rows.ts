import { isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** The elements that can contain table rows. */
export const rowHolders: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot']);

/** The rows of a table, without those of nested tables. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (!isElement(child)) continue;
    if (child.name === 'tr') rows.push(child);
    else if (child.name !== 'table' && rowHolders.has(child.name)) {
      for (const row of child.children) if (isElement(row, 'tr')) rows.push(row);
    }
  }
  return rows;
}
