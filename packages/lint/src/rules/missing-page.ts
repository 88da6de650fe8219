import { nearest } from '@macrowright/macros';
import { attribute, encodeAttribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Links to pages that do not exist in the space. Requires a list of titles. */
export const missingPage: Rule = {
  code: 'missing-page',
  group: 'links',
  severity: 'warning',
  summary: 'A page refers to a page that does not exist in the space.',
  rationale: 'Confluence displays the link as a link to a page that has not been created yet.',
  source: 'PacoVK/antora-confluence#29',
  fixable: 'suggest',
  options: {
    pages: { type: 'strings', doc: 'The titles of all pages of the space. Without it the rule reports nothing.' },
    space: { type: 'string', doc: 'The key of the space. References to other spaces are not checked.' },
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
        const suggestion = nearest(title, titles);
        const range = valueRange(document, element, 'ri:content-title');
        report({
          message: `Page "${title}" does not exist in the space.${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
          range,
          fix:
            suggestion === undefined
              ? undefined
              : {
                  title: `Replace with "${suggestion}"`,
                  safe: false,
                  edits: [{ range, text: encodeAttribute(suggestion) }],
                },
        });
      }
    },
  },
};
