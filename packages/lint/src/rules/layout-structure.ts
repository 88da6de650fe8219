import { nearest } from '@macrowright/macros';
import { attribute, childElements, isElement } from '@macrowright/storage';
import { openRange, valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** The number of cells in each type of section. */
const cellsOf: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['fixed-width', 1],
  ['two_equal', 2],
  ['two_left_sidebar', 2],
  ['two_right_sidebar', 2],
  ['three_equal', 3],
  ['three_with_sidebars', 3],
  ['three_left_sidebars', 3],
  ['three_right_sidebars', 3],
  ['four_equal', 4],
  ['five_equal', 5],
]);

/** Types that do not exist on Data Center. */
const cloudOnly: ReadonlySet<string> = new Set([
  'fixed-width',
  'three_left_sidebars',
  'three_right_sidebars',
  'four_equal',
  'five_equal',
]);

/** A layout contains sections, and each section has as many cells as its type requires. */
export const layoutStructure: Rule = {
  code: 'layout-structure',
  group: 'structure',
  severity: 'error',
  summary: 'The structure of a page layout is invalid.',
  rationale: 'A layout whose cells do not match its type loses columns, or is displayed in one column.',
  source: 'Confluence Storage Format page, page layouts',
  fixable: 'no',
  examples: {
    bad: '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p/></ac:layout-cell></ac:layout-section></ac:layout>',
    good: '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p/></ac:layout-cell><ac:layout-cell><p/></ac:layout-cell></ac:layout-section></ac:layout>',
  },
  visit: {
    elements: {
      'ac:layout'(element, { document, report }) {
        if (!isElement(element.parent)) return;
        report({
          message: `A layout must be at the top level of the page, not in "${element.parent.name}".`,
          range: openRange(document, element),
        });
      },
      'ac:layout-section'(element, { document, target, report }) {
        if (!isElement(element.parent, 'ac:layout')) {
          report({ message: 'A layout section must be a child of "ac:layout".', range: openRange(document, element) });
          return;
        }
        const type = attribute(element, 'ac:type');
        if (type === undefined) return; // reported by missing-required-attribute
        const range = valueRange(document, element, 'ac:type');
        const expected = cellsOf.get(type);
        if (expected === undefined) {
          const suggestion = nearest(type, cellsOf.keys());
          report({
            message: `Unknown layout type "${type}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
            range,
          });
          return;
        }
        const cells = childElements(element, 'ac:layout-cell').length;
        if (cells !== expected) {
          report({
            message: `Layout type "${type}" needs ${expected} ${expected === 1 ? 'cell' : 'cells'}, not ${cells}.`,
            range: openRange(document, element),
          });
        } else if (target === 'datacenter' && cloudOnly.has(type)) {
          report({ message: `Layout type "${type}" does not exist on Data Center.`, range, severity: 'warning' });
        }
      },
      'ac:layout-cell'(element, { document, report }) {
        if (isElement(element.parent, 'ac:layout-section')) return;
        report({
          message: 'A layout cell must be a child of "ac:layout-section".',
          range: openRange(document, element),
        });
      },
    },
  },
};
