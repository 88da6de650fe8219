import { nearest } from '@macrowright/macros';
import { attribute, encodeAttribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Links to pages that the space does not have. Runs only when the list of titles is given. */
export const missingPage: Rule = {
  code: 'missing-page',
  group: 'links',
  severity: 'warning',
  summary: 'A page is referred to that the space does not have.',
  rationale: 'The link shows as one to a page that is still to be written.',
  source: 'PacoVK/antora-confluence#29',
  fixable: 'suggest',
  options: {
    pages: { type: 'strings', doc: 'The titles of all pages of the space. Without them the rule says nothing.' },
    space: { type: 'string', doc: 'The key of the space. References that name another one are left alone.' },
  },
  examples: {
    bad: '<p><ac:link><ri:page ri:content-title="Hom"/></ac:link></p>',
    good: '<p><ac:link><ri:page ri:content-title="Home"/></ac:link></p>',
    options: { pages: ['Home'] },
  },
  visit: {
    document({ elements }, { document, options, report }) {
      if (!Array.isArray(options.pages)) return;
      const titles = new Set(options.pages.map(String));
      for (const element of elements.get('ri:page') ?? []) {
        const title = attribute(element, 'ri:content-title');
        const space = attribute(element, 'ri:space-key');
        if (title === undefined || title.startsWith('@') || titles.has(title)) continue;
        if (space !== undefined && space !== options.space) continue;
        const meant = nearest(title, titles);
        const range = valueRange(document, element, 'ri:content-title');
        report({
          message: `The space has no page "${title}"${meant === undefined ? '.' : `; did you mean "${meant}"?`}`,
          range,
          fix:
            meant === undefined
              ? undefined
              : { title: `Write "${meant}"`, safe: false, edits: [{ range, text: encodeAttribute(meant) }] },
        });
      }
    },
  },
};
