import { visitAddresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** Browsers take these out before they read the scheme. */
const dropped = /[\p{Cc}\p{Z}]/gu;

/** An address that runs something. White space and references are undone first, as browsers do. */
export const dangerousUrl: Rule = {
  code: 'dangerous-url',
  group: 'security',
  severity: 'error',
  summary: 'An address runs a script, or carries a document of its own.',
  rationale: 'Whoever follows it runs the code with their own rights.',
  fixable: 'no',
  examples: {
    bad: '<p><a href="java&#10;script:alert(1)">Plan</a></p>',
    good: '<p><a href="https://e.org/plan">Plan</a></p>',
  },
  visit: visitAddresses((address, range, { report }) => {
    if (/^(?:https?:|[/#])/.test(address)) return; // nearly all
    const bare = address.slice(0, 200).replace(dropped, '').toLowerCase();
    const [scheme] = /^(?:javascript|vbscript|data):/.exec(bare) ?? [];
    if (scheme === undefined || bare.startsWith('data:image/')) return;
    report({ message: `An address must not begin with "${scheme}".`, range: range() });
  }),
};
