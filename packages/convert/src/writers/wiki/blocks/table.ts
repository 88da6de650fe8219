import { childElements, type Element, isElement } from '@macrowright/storage';
import type { BlockWriter, Place, WikiWriter } from '../construct.ts';
import { hasOnly } from '../identity.ts';
import { isWhitespace, type Part, paragraphProblem, partsOf } from '../parts.ts';
import { nameOf } from '../unsupported.ts';

const nestedTable = 'Wiki markup does not support a table in a table cell.';

/**
 * One line per row; the bars before a cell determine whether it is a header.
 *
 *     ||Service||Owner||
 *     |Gateway|Platform|
 */
export const table: BlockWriter = {
  elements: ['table'],
  write(writer, element, place) {
    if (place.kind === 'cell') return { reason: nestedTable };
    const rows = rowsOf(element);
    const reason = problemOf(writer, element, rows);
    const write = () => rows.map((row) => writeRow(writer, row, place)).join('\n');
    return reason === undefined ? write() : { reason, nearest: write };
  },
};

function rowsOf(element: Element): Element[] {
  return childElements(element).flatMap((child) => (child.name === 'tr' ? [child] : childElements(child, 'tr')));
}

function problemOf(writer: WikiWriter, element: Element, rows: readonly Element[]): string | undefined {
  if (!hasOnly(element)) return 'Wiki markup does not support attributes on tables.';
  const [body, ...more] = element.children.filter((node) => !isWhitespace(node));
  if (!isElement(body, 'tbody') || more.length > 0 || !hasOnly(body) || !hasOnlyElements(body))
    return 'Wiki markup supports tables with nothing but rows in a body.';
  if (rows.length === 0) return 'Wiki markup has no empty table.';
  for (const row of rows) {
    if (!hasOnly(row)) return 'Wiki markup does not support attributes on table rows.';
    if (!hasOnlyElements(row)) return 'Wiki markup does not support text between table cells.';
    const cells = childElements(row);
    if (cells.length === 0) return 'Wiki markup has no empty table row.';
    for (const cell of cells) {
      if (cell.name !== 'td' && cell.name !== 'th')
        return `Wiki markup does not support ${nameOf(cell)} in a table row.`;
      if (!hasOnly(cell))
        return 'Wiki markup does not support attributes on table cells, such as width, color or span.';
      const problem = cellProblem(writer, cell);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function cellProblem(writer: WikiWriter, cell: Element): string | undefined {
  const parts = partsOf(writer, cell.children);
  let previous: Part['kind'] | undefined;
  for (const part of parts) {
    if (part.kind === 'block' && part.element.name === 'table') return nestedTable;
    if (part.kind === 'text') {
      const problem = paragraphProblem(part, parts.length === 1);
      if (problem !== undefined) return problem;
      if (previous === 'text') return 'Wiki markup does not support two adjacent paragraphs in a table cell.';
    }
    if (previous === 'list' && part.kind !== 'block')
      return 'In wiki markup, content after a list in a table cell becomes part of its last item.';
    previous = part.kind;
  }
  return undefined;
}

function hasOnlyElements({ children }: Element): boolean {
  return children.every((node) => isElement(node) || isWhitespace(node));
}

function writeRow(writer: WikiWriter, row: Element, place: Place): string {
  let line = '';
  let bars = '|';
  for (const cell of childElements(row)) {
    bars = cell.name === 'th' ? '||' : '|';
    // without the space, the bars around an empty cell would be those of a header
    line += bars + (writeCell(writer, cell, place) || ' ');
  }
  return line + bars;
}

function writeCell(writer: WikiWriter, cell: Element, place: Place): string {
  const isEmpty = partsOf(writer, cell.children).every(
    (part) => part.kind === 'text' && part.nodes.every(isWhitespace),
  );
  return isEmpty ? '' : writer.blocks(cell.children, { ...place, kind: 'cell', inCell: true });
}
