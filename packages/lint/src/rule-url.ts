import type { Rule } from './rule.ts';

/** Where people find the documentation of the linter. */
export const documentationUrl = 'https://www.npmjs.com/package/@macrowright/lint';

/** The URL of the documentation of a rule; for a rule of a plugin, the one it gives. */
export function ruleUrl({ code, url }: Pick<Rule, 'code' | 'url'>): string | undefined {
  return url ?? (code.includes('/') ? undefined : `${documentationUrl}#${code}`);
}
