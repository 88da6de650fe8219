import { visitAddresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

const userAndPassword = /^\s*[a-z][a-z\d+.-]{0,30}:\/\/[^/?#@\s:]{0,200}:([^/?#@\s]{1,200})@/i;
const secretParameter =
  /[?&;](os_username|os_password|password|passwd|pwd|token|access_token|auth_token|private_token|api_?key|client_secret|secret)=([^&#;\s]{1,500})/i;
/** What stands where a secret would: `<token>`, `{token}`, `$TOKEN`, `***`, `xxx`. */
const placeholder = /^(?:[<{[$%*].*|x{3,}|\.{3}|…)$/i;

/** A password or token in an address. */
export const credentialsInUrl: Rule = {
  code: 'credentials-in-url',
  group: 'security',
  severity: 'error',
  summary: 'An address carries a password or a token.',
  rationale: 'Everybody who can read the page, its history or a log of the server has it too.',
  source: 'JUnit and JIRA Issues Macro pages, which once taught it',
  fixable: 'no',
  examples: {
    bad: '<p><a href="https://e.org/r.xml?os_username=a&amp;os_password=b">Report</a></p>',
    good: '<p><a href="https://e.org/r.xml">Report</a></p>',
  },
  visit: visitAddresses((address, range, { report }) => {
    if (!address.includes('@') && !address.includes('=')) return;
    const password = userAndPassword.exec(address)?.[1];
    if (password !== undefined && !placeholder.test(password)) {
      report({ message: 'This address holds a user name and a password.', range: range() });
      return;
    }
    const [, name, value = ''] = secretParameter.exec(address) ?? [];
    if (name === undefined || placeholder.test(value)) return;
    report({ message: `This address holds a secret in "${name}".`, range: range() });
  }),
};
