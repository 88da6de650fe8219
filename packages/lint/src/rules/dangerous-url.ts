import type { Rule } from '../rule.ts';
import { visitUrls } from '../visit-urls.ts';

/** Browsers remove these before they read the scheme. */
const ignoredCharacters = /[\p{Cc}\p{Z}]/gu;

/** URLs that run scripts. Whitespace and character references are resolved first, as browsers do. */
export const dangerousUrl: Rule = {
  code: 'dangerous-url',
  group: 'security',
  severity: 'error',
  summary: 'A URL runs a script or contains a whole document.',
  rationale: 'The code runs with the rights of the person who follows the link.',
  fixable: 'no',
  examples: {
    bad: '<p><a href="java&#10;script:alert(1)">Plan</a></p>',
    good: '<p><a href="https://example.com/plan">Plan</a></p>',
  },
  visit: visitUrls((url, range, { report }) => {
    if (/^(?:https?:|[/#])/.test(url)) return; // fast path for most URLs
    const bare = url.slice(0, 200).replace(ignoredCharacters, '').toLowerCase();
    const [scheme] = /^(?:javascript|vbscript|data):/.exec(bare) ?? [];
    if (scheme === undefined || bare.startsWith('data:image/')) return;
    report({ message: `A URL must not start with "${scheme}".`, range: range() });
  }),
};
