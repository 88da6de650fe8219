import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A frame says what it shows. */
export const frameTitle: Rule = {
  code: 'frame-title',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A frame has no title.',
  rationale: 'Screen readers say "frame" and leave it to you to find out what is in it.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="iframe"><ac:parameter ac:name="src"><ri:url ri:value="https://e.org"/></ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="iframe"><ac:parameter ac:name="src"><ri:url ri:value="https://e.org"/></ac:parameter><ac:parameter ac:name="title">Live dashboard</ac:parameter></ac:structured-macro>',
  },
  visit: {
    macros: {
      iframe({ element, parameters }, { document, report }) {
        if (parameters.some(({ name, value }) => name === 'title' && value.trim() !== '')) return;
        report({ message: 'This frame has no "title".', range: openRange(document, element) });
      },
    },
  },
};
