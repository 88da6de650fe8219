import { childElements } from '@macroscope/storage';
import type { Element } from 'domhandler';

/** What a row may stand in. */
export const rowHolders: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot']);

/** The rows of a table, those of tables in it left out. */
export function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return child.name !== 'table' && rowHolders.has(child.name) ? childElements(child, 'tr') : [];
  });
}
