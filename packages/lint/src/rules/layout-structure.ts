import { nearest } from '@macrowright/macros';
import { attribute, childElements, isElement } from '@macrowright/storage';
import { openRange, valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** How many cells a type of section has. */
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

/** Types that Data Center does not have. */
const cloudOnly: ReadonlySet<string> = new Set([
  'fixed-width',
  'three_left_sidebars',
  'three_right_sidebars',
  'four_equal',
  'five_equal',
]);

/** Layout, sections and cells fit into each other in one way. */
export const layoutStructure: Rule = {
  code: 'layout-structure',
  group: 'structure',
  severity: 'error',
  summary: 'A page layout is put together wrongly.',
  rationale: 'A layout that does not fit its type loses columns, or is shown as one.',
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
          message: `A layout stands at the top of a page, not in "${element.parent.name}".`,
          range: openRange(document, element),
        });
      },
      'ac:layout-section'(element, { document, target, report }) {
        if (!isElement(element.parent, 'ac:layout')) {
          report({ message: 'A layout section stands in "ac:layout".', range: openRange(document, element) });
          return;
        }
        const type = attribute(element, 'ac:type');
        if (type === undefined) return; // missing-required-attribute
        const range = valueRange(document, element, 'ac:type');
        const wanted = cellsOf.get(type);
        if (wanted === undefined) {
          const meant = nearest(type, cellsOf.keys());
          report({ message: `There is no layout "${type}"${meant ? `; did you mean "${meant}"?` : '.'}`, range });
          return;
        }
        const cells = childElements(element, 'ac:layout-cell').length;
        if (cells !== wanted) {
          report({
            message: `Layout "${type}" has ${wanted} cells, not ${cells}.`,
            range: openRange(document, element),
          });
        } else if (target === 'datacenter' && cloudOnly.has(type)) {
          report({ message: `Data Center has no layout "${type}".`, range, severity: 'warning' });
        }
      },
      'ac:layout-cell'(element, { document, report }) {
        if (isElement(element.parent, 'ac:layout-section')) return;
        report({ message: 'A layout cell stands in "ac:layout-section".', range: openRange(document, element) });
      },
    },
  },
};
