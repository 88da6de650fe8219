import { builtinRules } from '../rules/builtin-rules.ts';
import type { LintConfig, RuleSetting } from './config.ts';

/** The configurations that `extends` knows by name. */
export const presets: Readonly<Record<string, LintConfig>> = {
  /** Every rule as it is. */
  recommended: {},
  /** Warnings are errors, remarks are warnings. */
  strict: {
    rules: Object.fromEntries(
      builtinRules.map(({ code, severity }): [string, RuleSetting] => [
        code,
        severity === 'info' ? 'warning' : 'error',
      ]),
    ),
  },
  /** For pages that live on Cloud, or are about to. */
  cloud: { target: 'cloud' },
  /** For pages that stay on Data Center. */
  datacenter: { target: 'datacenter' },
};
