import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Frames must have a title. */
export const frameTitle: Rule = {
  code: 'frame-title',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A frame has no title.',
  rationale: 'Screen readers announce only "frame", not what it contains.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="iframe"><ac:parameter ac:name="src"><ri:url ri:value="https://example.com/dashboard"/></ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="iframe"><ac:parameter ac:name="src"><ri:url ri:value="https://example.com/dashboard"/></ac:parameter><ac:parameter ac:name="title">Live dashboard</ac:parameter></ac:structured-macro>',
  },
  visit: {
    macros: {
      iframe({ element, parameters }, { document, report }) {
        if (parameters.some(({ name, value }) => name === 'title' && value.trim() !== '')) return;
        report({ message: 'This frame needs a "title".', range: openRange(document, element) });
      },
    },
  },
};
