import { booleanOf } from '@macrowright/macros';
import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Sound or film that starts by itself. */
export const autoplay: Rule = {
  code: 'autoplay',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A film or sound starts by itself.',
  rationale: 'It talks over the screen reader, and startles everybody else.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="multimedia"><ac:parameter ac:name="name"><ri:attachment ri:filename="a.mp4"/></ac:parameter><ac:parameter ac:name="autostart">true</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="multimedia"><ac:parameter ac:name="name"><ri:attachment ri:filename="a.mp4"/></ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macros: {
      multimedia({ parameters }, { document, report }) {
        for (const { name, value, element } of parameters) {
          if ((name !== 'autostart' && name !== 'autoplay') || booleanOf(value) !== true) continue;
          const range = wholeRange(document, element);
          report({
            message: `"${name}" starts the file without being asked.`,
            range,
            fix: { title: 'Remove it', safe: true, edits: [{ range, text: '' }] },
          });
        }
      },
    },
  },
};
