import { attribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** File names that Confluence does not accept. */
export const attachmentNameCharacters: Rule = {
  code: 'attachment-name-characters',
  group: 'links',
  severity: 'warning',
  summary: 'The name of an attachment contains a character that Confluence does not allow.',
  rationale: 'Confluence rejects or changes such names on upload.',
  source: 'list of invalid characters in sphinx-contrib/confluencebuilder',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="plan:2026.png"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="plan-2026.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      'ri:attachment'(element, { document, report }) {
        const name = attribute(element, 'ri:filename') ?? '';
        const [character] = /[\\/":?*|<>]/.exec(name) ?? [];
        if (character === undefined) return;
        report({
          message: `Invalid character '${character}' in the attachment name "${name}".`,
          range: valueRange(document, element, 'ri:filename'),
        });
      },
    },
  },
};
