import { childElements, isElement, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from '../clean.ts';

/** The numbers of one line, bar color or pie; `NaN` for a cell without a number. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** The data in the tables of a chart. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** The text of each cell below the first row. */
  readonly rows?: readonly (readonly string[])[];
}

/** The maximum number of cells in all tables combined. */
const maxCells = 20_000;

/**
 * Reads the tables in the body of a chart. Each row is a series, and the first row contains the categories; if `vertical`, these are
 * columns. Multiple tables are combined. Returns `undefined` if there are too many cells.
 */
export function chartData(body: readonly ChildNode[], vertical: boolean): ChartData | undefined {
  const categories: string[] = [];
  const series: Series[] = [];
  const textRows: string[][] = [];
  const known = new Set<string>();
  let cells = 0;
  for (const table of tablesIn(body)) {
    const tableRows = rowsOf(table);
    for (const row of tableRows) cells += row.length;
    if (cells > maxCells) return undefined;
    const [heads = [], ...rows] = vertical ? transposed(tableRows) : tableRows;
    for (const head of heads.slice(1)) {
      if (!known.has(head)) categories.push(head);
      known.add(head);
    }
    textRows.push(...tableRows.slice(1));
    for (const [name = '', ...values] of rows) series.push({ name, values: values.map(numberOf) });
  }
  return { categories, series, rows: textRows };
}

/** The maximum number of columns in a vertical chart. */
const maxColumns = 2000;

function tablesIn(body: readonly ChildNode[]): Element[] {
  const tables: Element[] = [];
  walk(body, {
    enter(node) {
      if (!isElement(node, 'table')) return true;
      tables.push(node);
      return false;
    },
  });
  return tables;
}

function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  walk(table.children, {
    enter(node) {
      if (!isElement(node, 'tr')) return !isElement(node, 'td') && !isElement(node, 'th');
      const cells = childElements(node).filter(({ name }) => name === 'td' || name === 'th');
      rows.push(cells.map((cell) => clean(textOf(cell).replace(/\s+/g, ' ').trim())));
      return false;
    },
  });
  return rows;
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.min(
    rows.reduce((max, row) => Math.max(max, row.length), 0),
    maxColumns,
  );
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** The first number in a text such as `$1,200.50` or `12 %`; `NaN` if there is none. */
export function numberOf(text: string): number {
  const found = /[-+]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?/i.exec(text.slice(0, 100));
  return found ? Number(found[0].replaceAll(',', '')) : Number.NaN;
}

/** A day in milliseconds: `2026-01-31`, `2026-01`, `01/31/2026` or `2026`; `NaN` for anything else. */
export function dayNumber(text: string): number {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?/.exec(text);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3] ?? 1));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (slashed) return Date.UTC(Number(slashed[3]), Number(slashed[1]) - 1, Number(slashed[2]));
  const year = /^(\d{4})$/.exec(text);
  return year ? Date.UTC(Number(year[1]), 0, 1) : Number.NaN;
}
