import { contentRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Lists of all users. */
export const userListing: Rule = {
  code: 'user-listing',
  group: 'security',
  severity: 'info',
  summary: 'A page lists all users.',
  rationale: 'Every reader sees all accounts of the site.',
  source: 'User List Macro page',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="userlister"><ac:parameter ac:name="groups">*</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="userlister"><ac:parameter ac:name="groups">docs-team</ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macros: {
      userlister({ parameters }, { document, report }) {
        for (const { name, value, element } of parameters) {
          if (name !== 'groups' || value.trim() !== '*') continue;
          report({
            message: 'The group "*" contains every account. Name the groups to list.',
            range: contentRange(document, element),
          });
        }
      },
    },
  },
};
