import { childElements } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** At most one body. */
export const multipleBodies: Rule = {
  code: 'multiple-bodies',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has more than one body.',
  rationale: 'Only one of them is kept.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>a</p></ac:rich-text-body><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>a</p><p>b</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element }, { document, report }) {
      const bodies = childElements(element).filter(
        (child) => child.name === 'ac:rich-text-body' || child.name === 'ac:plain-text-body',
      );
      for (const second of bodies.slice(1)) {
        report({ message: `Macro "${name}" has more than one body.`, range: openRange(document, second) });
      }
    },
  },
};
