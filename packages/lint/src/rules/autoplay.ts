import { booleanOf } from '@macrowright/macros';
import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Media that plays automatically. */
export const autoplay: Rule = {
  code: 'autoplay',
  group: 'accessibility',
  severity: 'warning',
  summary: 'Audio or video plays automatically.',
  rationale: 'The sound drowns out screen readers and surprises everybody else.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="multimedia"><ac:parameter ac:name="name"><ri:attachment ri:filename="onboarding.mp4"/></ac:parameter><ac:parameter ac:name="autostart">true</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="multimedia"><ac:parameter ac:name="name"><ri:attachment ri:filename="onboarding.mp4"/></ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macros: {
      multimedia({ parameters }, { document, report }) {
        for (const { name, value, element } of parameters) {
          if ((name !== 'autostart' && name !== 'autoplay') || booleanOf(value) !== true) continue;
          const range = wholeRange(document, element);
          report({
            message: `"${name}" plays the file as soon as the page is opened.`,
            range,
            fix: { title: 'Remove the parameter', safe: true, edits: [{ range, text: '' }] },
          });
        }
      },
    },
  },
};
