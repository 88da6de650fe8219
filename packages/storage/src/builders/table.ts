import { type ChildNode, isText } from 'domhandler';
import { type Child, type ElementOf, element, toNodes } from '../build.ts';
import { isElement } from '../read.ts';
import type { AttributesOf } from '../vocabulary/attribute-types.ts';
import { elementDefinition } from '../vocabulary/vocabulary.ts';

/** The content of a table. A cell is given as its content, or as a whole `td` or `th`. */
export interface TableContent {
  /** The header row. */
  readonly header?: readonly Child[] | undefined;
  readonly rows: readonly (readonly Child[])[];
  /** Whether the first cell of each row is a header cell. */
  readonly headerColumn?: boolean | undefined;
  /** The CSS width of each column: `120px`, `40%`. */
  readonly columns?: readonly string[] | undefined;
  readonly attributes?: AttributesOf<'table'> | undefined;
}

/** Builds a table as the Confluence editor does: all rows in `tbody`, and inline content of cells in paragraphs. */
export function table(content: TableContent | TableContent['rows']): ElementOf<'table'> {
  const {
    header,
    rows,
    headerColumn = false,
    columns,
    attributes = {},
  } = isRows(content) ? { rows: content } : content;
  const built = element('table', attributes, [
    columns &&
      element(
        'colgroup',
        {},
        columns.map((width) => element('col', { style: `width: ${width};` })),
      ),
    element('tbody', {}, [
      header &&
        element(
          'tr',
          {},
          header.map((cell) => buildCell('th', cell)),
        ),
      rows.map((row) =>
        element(
          'tr',
          {},
          row.map((cell, index) => buildCell(headerColumn && index === 0 ? 'th' : 'td', cell)),
        ),
      ),
    ]),
  ]);
  return built;
}

function buildCell(name: 'td' | 'th', content: Child): ChildNode {
  const nodes = toNodes(content);
  const [only] = nodes;
  if (nodes.length === 1 && only && (isElement(only, 'td') || isElement(only, 'th'))) return only;
  return element(name, {}, nodes.length === 0 || nodes.some(isInline) ? element('p', {}, nodes) : nodes);
}

function isInline(node: ChildNode): boolean {
  return isText(node) || (isElement(node) && elementDefinition(node.name)?.display === 'inline');
}

function isRows(content: TableContent | TableContent['rows']): content is TableContent['rows'] {
  return Array.isArray(content);
}
