import { headings } from '../elements.ts';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const harmless: ReadonlySet<string> = new Set(['anchor', 'status']);

/** A heading's address is made from its text, and a macro in it changes that. */
export const macroInHeading: Rule = {
  code: 'macro-in-heading',
  group: 'structure',
  severity: 'warning',
  summary: 'A macro stands in a heading.',
  rationale:
    'The address of the heading gains words like "[inlineExtension]", so links and tables of contents miss it.',
  source: 'sphinx-contrib/confluencebuilder#1121',
  fixable: 'no',
  examples: {
    bad: '<h2><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">A-1</ac:parameter></ac:structured-macro> Plan</h2>',
    good: '<h2>Plan</h2><p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">A-1</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macro({ name, element }, { document, within, report }) {
      if (harmless.has(name) || !headings.some(within)) return;
      report({ message: `Macro "${name}" changes the address of this heading.`, range: openRange(document, element) });
    },
  },
};
