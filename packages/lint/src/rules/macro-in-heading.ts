import { headings } from '../elements.ts';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const harmless: ReadonlySet<string> = new Set(['anchor', 'status']);

/** The anchor of a heading is derived from its text, so a macro in the heading changes the anchor. */
export const macroInHeading: Rule = {
  code: 'macro-in-heading',
  group: 'structure',
  severity: 'warning',
  summary: 'A heading contains a macro.',
  rationale:
    'The anchor of the heading then contains text such as "[inlineExtension]", so links and tables of contents do not find it.',
  source: 'sphinx-contrib/confluencebuilder#1121',
  fixable: 'no',
  examples: {
    bad: '<h2><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">OPS-1</ac:parameter></ac:structured-macro> Plan</h2>',
    good: '<h2>Plan</h2><p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">OPS-1</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macro({ name, element }, { document, within, report }) {
      if (harmless.has(name) || !headings.some(within)) return;
      report({ message: `Macro "${name}" changes the anchor of this heading.`, range: openRange(document, element) });
    },
  },
};
