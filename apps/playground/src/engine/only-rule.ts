import type { LintConfig, LintPlugin, RuleSetting } from '@macrowright/lint';
import { documentedRules } from './documented.ts';

/** A configuration that turns all rules off except one, for the example of that rule. */
export function onlyRule(code: string, plugins: readonly LintPlugin[] = []): string | undefined {
  const rules = documentedRules(plugins);
  const rule = rules.find((each) => each.code === code);
  if (!rule) return undefined;
  const { severity, examples } = rule;
  const setting = examples.options ? [severity, examples.options] : severity;
  const others = rules.filter((each) => each !== rule).map((each) => [each.code, 'off'] as const);
  const config: LintConfig = {
    ...(examples.target && { target: examples.target }),
    rules: { [code]: setting as RuleSetting, ...Object.fromEntries(others) }, // a severity, or a severity with options
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
