import { contentRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A list of everybody. */
export const userListing: Rule = {
  code: 'user-listing',
  group: 'security',
  severity: 'info',
  summary: 'A page lists all users.',
  rationale: 'It shows every account of the site to every reader.',
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
            message: 'The group "*" is every account; name the groups that are meant.',
            range: contentRange(document, element),
          });
        }
      },
    },
  },
};
