import { childElements } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A macro can have at most one body. */
export const multipleBodies: Rule = {
  code: 'multiple-bodies',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has more than one body.',
  rationale: 'Confluence keeps only one of them.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body><ac:rich-text-body><p>Tell the team.</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Take a backup.</p><p>Tell the team.</p></ac:rich-text-body></ac:structured-macro>',
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
