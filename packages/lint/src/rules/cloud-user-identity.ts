import { attribute } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** People are named in another way on Cloud. */
export const cloudUserIdentity: Rule = {
  code: 'cloud-user-identity',
  group: 'cloud',
  severity: 'warning',
  summary: 'A person is named in a way the target does not know.',
  rationale: 'Cloud knows account ids only, Data Center keys and names only; a mention of nobody tells nobody.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:link><ri:user ri:userkey="8a7f808a5bb6ca93015bb6d0d6e70002"/></ac:link></p>',
    good: '<p><ac:link><ri:user ri:account-id="5570581a7c5b4c4b8f6e0a11"/></ac:link></p>',
  },
  visit: {
    elements: {
      'ri:user'(element, { document, target, report }) {
        const hasAccount = attribute(element, 'ri:account-id') !== undefined;
        const name = attribute(element, 'ri:userkey') ?? attribute(element, 'ri:username');
        const range = openRange(document, element);
        if (target === 'datacenter') {
          if (hasAccount && name === undefined) report({ message: 'Data Center knows no "ri:account-id".', range });
        } else if (!hasAccount && name !== undefined && !name.startsWith('@')) {
          report({ message: 'Cloud knows people by "ri:account-id" only.', range });
        }
      },
    },
  },
};
