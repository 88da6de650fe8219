import { attribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** File names that cannot be attached. */
export const attachmentNameCharacters: Rule = {
  code: 'attachment-name-characters',
  group: 'links',
  severity: 'warning',
  summary: 'The name of an attachment holds a character that no attachment can have.',
  rationale: 'Confluence refuses such names on upload, or changes them.',
  source: 'sphinx-contrib/confluencebuilder keeps this list as invalid',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="a:b.png"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="a-b.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      'ri:attachment'(element, { document, report }) {
        const name = attribute(element, 'ri:filename') ?? '';
        const [character] = /[\\/":?*|<>]/.exec(name) ?? [];
        if (character === undefined) return;
        report({
          message: `The name of an attachment cannot hold '${character}': "${name}".`,
          range: valueRange(document, element, 'ri:filename'),
        });
      },
    },
  },
};
