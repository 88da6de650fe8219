import { element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';

/** A table of cells in its wrapper, with an optional header row. */
export function cellTable(
  className: string,
  heads: readonly string[],
  rows: readonly (readonly (ChildNode | string | readonly (ChildNode | string)[])[])[],
): Element {
  const head = heads.map((name) => element('th', { class: 'confluenceTh' }, name));
  const body = rows.map((cells) => {
    const elements = cells.map((cell) => element('td', { class: 'confluenceTd' }, cell));
    return element('tr', {}, elements);
  });
  const content = element('tbody', {}, [head.length > 0 ? element('tr', {}, head) : undefined, body]);
  return element('div', { class: 'table-wrap' }, element('table', { class: className }, content));
}
