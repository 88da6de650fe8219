import type { Rule } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import type { LintConfig, RuleSetting } from './config-schema.ts';
import type { PresetName } from './preset-names.ts';

type Preset = (rules: readonly Rule[]) => LintConfig;

const presets: Readonly<Record<string, Preset>> = {
  // every rule with its default severity
  recommended: () => ({}),
  // warnings become errors, infos become warnings
  strict: (rules) => ({
    rules: Object.fromEntries(
      rules.map(({ code, severity }): [string, RuleSetting] => [code, severity === 'info' ? 'warning' : 'error']),
    ),
  }),
  // for pages that are on Cloud or about to move there
  cloud: () => ({ target: 'cloud' }),
  // for pages that stay on Data Center
  datacenter: () => ({ target: 'datacenter' }),
} satisfies Record<PresetName, Preset>;

/** A preset for a list of rules, including those of plugins; `undefined` for an unknown name. */
export function presetConfig(name: string, rules: readonly Rule[] = builtinRules): LintConfig | undefined {
  return Object.hasOwn(presets, name) ? presets[name]?.(rules) : undefined;
}
