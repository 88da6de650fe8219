import { attribute } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Cloud and Data Center identify users differently. */
export const cloudUserIdentity: Rule = {
  code: 'cloud-user-identity',
  group: 'cloud',
  severity: 'warning',
  summary: 'A user is identified in a way that the target does not support.',
  rationale:
    'Cloud knows only account IDs, Data Center only user keys and names. A mention of an unknown user notifies nobody.',
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
          if (hasAccount && name === undefined)
            report({ message: 'Data Center does not support "ri:account-id".', range });
        } else if (!hasAccount && name !== undefined && !name.startsWith('@')) {
          report({ message: 'Cloud identifies users only by "ri:account-id".', range });
        }
      },
    },
  },
};
