import type { Rule } from '../rule.ts';
import { visitUrls } from '../visit-urls.ts';

const userAndPassword = /^\s*[a-z][a-z\d+.-]{0,30}:\/\/[^/?#@\s:]{0,200}:([^/?#@\s]{1,200})@/i;
const secretParameter =
  /[?&;](os_username|os_password|password|passwd|pwd|token|access_token|auth_token|private_token|api_?key|client_secret|secret)=([^&#;\s]{1,500})/i;
/** Placeholders for a secret: `<token>`, `{token}`, `$TOKEN`, `***`, `xxx`. */
const placeholder = /^(?:[<{[$%*].*|x{3,}|\.{3}|…)$/i;

/** Passwords and tokens in URLs. */
export const credentialsInUrl: Rule = {
  code: 'credentials-in-url',
  group: 'security',
  severity: 'error',
  summary: 'A URL contains a password or a token.',
  rationale: 'Everybody who can read the page, its history or the logs of the server can use it.',
  source: 'JUnit and JIRA Issues Macro pages, whose examples used it',
  fixable: 'no',
  examples: {
    bad: '<p><a href="https://example.com/report.xml?os_username=build&amp;os_password=s3cret">Report</a></p>',
    good: '<p><a href="https://example.com/report.xml">Report</a></p>',
  },
  visit: visitUrls((url, range, { report }) => {
    if (!url.includes('@') && !url.includes('=')) return;
    const password = userAndPassword.exec(url)?.[1];
    if (password !== undefined && !placeholder.test(password)) {
      report({ message: 'This URL contains a user name and a password.', range: range() });
      return;
    }
    const [, name, value = ''] = secretParameter.exec(url) ?? [];
    if (name === undefined || placeholder.test(value)) return;
    report({ message: `This URL contains a secret in "${name}".`, range: range() });
  }),
};
