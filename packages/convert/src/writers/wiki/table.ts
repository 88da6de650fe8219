import { childElements, type Element, isElement, textOf } from '@macrowright/storage';
import type { Place, WriteContext } from './context.ts';
import { nameOf } from './keep.ts';
import type { Attempt } from './list.ts';
import { hasOnly } from './loss.ts';
import { isBlankText, type Part, partsOf } from './parts.ts';

/** Writes a table: one row after the other, the bars before a cell telling its kind. */
export function writeTable(cx: WriteContext, table: Element, place: Place): Attempt {
  const rows = rowsOf(table);
  const reason = problem(cx, table, rows);
  const write = () => rows.map((row) => writeRow(cx, row, place)).join('\n');
  return reason === undefined ? write() : { reason, nearest: write };
}

function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => (child.name === 'tr' ? [child] : childElements(child, 'tr')));
}

function problem(cx: WriteContext, table: Element, rows: readonly Element[]): string | undefined {
  if (!hasOnly(table)) return 'A table has no attributes in wiki markup.';
  const [body, ...more] = table.children.filter((node) => isElement(node) || textOf(node).trim() !== '');
  if (!isElement(body, 'tbody') || more.length > 0 || !hasOnly(body))
    return 'A table holds nothing but rows in wiki markup.';
  if (rows.length === 0) return 'Wiki markup has no empty table.';
  for (const row of rows) {
    if (!hasOnly(row)) return 'A row has no attributes in wiki markup.';
    const cells = childElements(row);
    if (cells.length === 0) return 'Wiki markup has no empty row.';
    for (const cell of cells) {
      if (cell.name !== 'td' && cell.name !== 'th') return `A row cannot hold ${nameOf(cell)} in wiki markup.`;
      if (!hasOnly(cell)) return 'A cell has no attributes in wiki markup, neither width nor colour nor spans.';
      const found = cellProblem(cx, cell);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function cellProblem(cx: WriteContext, cell: Element): string | undefined {
  const content = partsOf(cx, cell.children);
  let previous: Part['kind'] | undefined;
  for (const part of content) {
    if (part.kind === 'block' && part.element.name === 'table')
      return 'A table cannot stand inside a cell in wiki markup.';
    if (part.kind === 'text') {
      const isEmpty = part.nodes.every(isBlankText);
      if (part.paragraph && !hasOnly(part.paragraph)) return 'A paragraph has no attributes in wiki markup.';
      if (isEmpty && content.length > 1) return 'Wiki markup has no empty paragraph.';
      if (previous === 'text') return 'A cell cannot hold two paragraphs in a row in wiki markup.';
    }
    if (previous === 'list' && part.kind !== 'block')
      return 'What follows a list in a cell would belong to its last item.';
    previous = part.kind;
  }
  return undefined;
}

function writeRow(cx: WriteContext, row: Element, place: Place): string {
  let line = '';
  let bars = '|';
  for (const cell of childElements(row)) {
    bars = cell.name === 'th' ? '||' : '|';
    const empty = partsOf(cx, cell.children).every((part) => part.kind === 'text' && part.nodes.every(isBlankText));
    const content = empty ? '' : cx.blocks(cx, cell.children, { ...place, kind: 'cell', inCell: true });
    // without a blank the bars around an empty cell would be those of a header
    line += bars + (content === '' ? ' ' : content);
  }
  return line + bars;
}
