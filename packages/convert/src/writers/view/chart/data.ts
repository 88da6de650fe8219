import { childElements, isElement, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from '../clean.ts';

/** The numbers of one line, bar color or pie. `NaN` where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** What the tables of a chart hold. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** The rows below the heads, as written. */
  readonly rows?: readonly (readonly string[])[];
}

/** Cells beyond which a chart is not rendered. */
const mostCells = 20_000;

/**
 * Reads the tables in a chart's body, rendered or stored. `horizontal`: each row is a series, the first row holds the
 * categories; `vertical` the other way round. Further tables add their series. `undefined` for too many cells.
 */
export function chartData(body: readonly ChildNode[], vertical: boolean): ChartData | undefined {
  const categories: string[] = [];
  const series: Series[] = [];
  const texts: string[][] = [];
  const known = new Set<string>();
  let cells = 0;
  for (const table of tablesIn(body)) {
    const written = rowsOf(table);
    for (const row of written) cells += row.length;
    if (cells > mostCells) return undefined;
    const [heads = [], ...rows] = vertical ? turned(written) : written;
    for (const head of heads.slice(1)) {
      if (!known.has(head)) categories.push(head);
      known.add(head);
    }
    texts.push(...written.slice(1));
    for (const [name = '', ...values] of rows) series.push({ name, values: values.map(numberOf) });
  }
  return { categories, series, rows: texts };
}

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

function turned(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.min(
    rows.reduce((most, row) => Math.max(most, row.length), 0),
    2000,
  );
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** `$1,200.50`, `12 %` and `3` are numbers. */
export function numberOf(text: string): number {
  const found = /[-+]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?/i.exec(text.slice(0, 100));
  return found ? Number(found[0].replaceAll(',', '')) : Number.NaN;
}

/** A day as milliseconds, in the notations that tables of dates use. `NaN` for anything else. */
export function dayNumber(text: string): number {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?/.exec(text);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3] ?? 1));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (slashed) return Date.UTC(Number(slashed[3]), Number(slashed[1]) - 1, Number(slashed[2]));
  const year = /^(\d{4})$/.exec(text);
  return year ? Date.UTC(Number(year[1]), 0, 1) : Number.NaN;
}
