import { attribute, isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { rowHolders, rowsOf } from '../table-rows.ts';

/** HTML's own bound for `colspan`. */
const widest = 1000;

/** Rows of one table have the same width, spans counted. */
export const tableShape: Rule = {
  code: 'table-shape',
  group: 'structure',
  severity: 'warning',
  summary: 'A table is not rectangular, or a row stands outside of a table.',
  rationale: 'Missing cells leave holes that editors fill in their own way, and columns no longer line up.',
  fixable: 'no',
  examples: {
    bad: '<table><tbody><tr><th>a</th></tr><tr><td>a</td><td>b</td></tr></tbody></table>',
    good: '<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>a</td><td>b</td></tr></tbody></table>',
  },
  visit: {
    elements: {
      table(element, { document, report }) {
        const rows = rowsOf(element);
        const widths = widthsOf(rows);
        if (widths.every((width) => width === widths[0])) return;
        const usual = mostFrequent(widths);
        const odd = widths.findIndex((width) => width !== usual);
        const row = rows[odd];
        if (!row) return;
        report({
          message: `This row is ${widths[odd]} cells wide where others are ${usual}.`,
          range: openRange(document, row),
        });
      },
      tr(element, { document, report }) {
        if (isElement(element.parent) && rowHolders.has(element.parent.name)) return;
        report({ message: 'This row stands outside of a table.', range: openRange(document, element) });
      },
    },
  },
};

/** The width of each row: its own cells, and those that reach down into it. Takes time by cells, not by spans. */
function widthsOf(rows: readonly Element[]): number[] {
  const changes = new Array<number>(rows.length + 1).fill(0);
  let reaching = 0;
  return rows.map((row, index) => {
    reaching += changes[index] ?? 0;
    let own = 0;
    for (const cell of row.children) {
      if (!isElement(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
      const width = Math.min(spanOf(cell, 'colspan'), widest);
      const last = Math.min(index + spanOf(cell, 'rowspan'), rows.length);
      own += width;
      if (last === index + 1) continue;
      changes[index + 1] = (changes[index + 1] ?? 0) + width;
      changes[last] = (changes[last] ?? 0) - width;
    }
    return own + reaching;
  });
}

function spanOf(cell: Element, name: string): number {
  if (cell.attribs[name] === undefined) return 1; // nearly all
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return span > 0 ? span : 1; // 0 and rubbish count as one
}

/** Of equally frequent ones the first. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
