import { attribute, isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { rowHolders, rowsOf } from '../table-rows.ts';

/** The HTML limit for `colspan`. */
const maxColspan = 1000;

/** All rows of a table must have the same width, including spans. */
export const tableShape: Rule = {
  code: 'table-shape',
  group: 'structure',
  severity: 'warning',
  summary: 'A table is not rectangular, or a row is outside of a table.',
  rationale: 'Editors fill missing cells in different ways, and columns are not aligned.',
  fixable: 'no',
  examples: {
    bad: '<table><tbody><tr><th>Day</th></tr><tr><td>Monday</td><td>Ada</td></tr></tbody></table>',
    good: '<table><tbody><tr><th>Day</th><th>On call</th></tr><tr><td>Monday</td><td>Ada</td></tr></tbody></table>',
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
          message: `This row has ${widths[odd]} ${widths[odd] === 1 ? 'column' : 'columns'}; other rows have ${usual}.`,
          range: openRange(document, row),
        });
      },
      tr(element, { document, report }) {
        if (isElement(element.parent) && rowHolders.has(element.parent.name)) return;
        report({ message: 'This row is outside of a table.', range: openRange(document, element) });
      },
    },
  },
};

/** The width of each row, including cells from rows above that span it. The time depends on the cells, not on the spans. */
function widthsOf(rows: readonly Element[]): number[] {
  const changes = new Array<number>(rows.length + 1).fill(0);
  let spanned = 0;
  return rows.map((row, index) => {
    spanned += changes[index] ?? 0;
    let own = 0;
    for (const cell of row.children) {
      if (!isElement(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
      const width = Math.min(spanOf(cell, 'colspan'), maxColspan);
      const last = Math.min(index + spanOf(cell, 'rowspan'), rows.length);
      own += width;
      if (last === index + 1) continue;
      changes[index + 1] = (changes[index + 1] ?? 0) + width;
      changes[last] = (changes[last] ?? 0) - width;
    }
    return own + spanned;
  });
}

function spanOf(cell: Element, name: string): number {
  if (cell.attribs[name] === undefined) return 1; // fast path for most cells
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return span > 0 ? span : 1; // 0 and invalid values count as one
}

/** Returns the first one if several are equally frequent. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
