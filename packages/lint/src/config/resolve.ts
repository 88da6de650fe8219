import type { Severity } from '@macrowright/storage';
import type { Target } from '../rule.ts';
import type { ConfigOverride, Level, LintConfig, RuleSetting } from './config.ts';

/** What holds for one file, ready for `createLinter`. */
export interface FileConfig {
  readonly target: Target;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What holds inside of macros instead. */
  readonly insideMacros: readonly {
    readonly macros: readonly string[];
    readonly severities: FileConfig['severities'];
  }[];
}

/** Puts configurations together, base first: settings of the later win, lists are joined. */
export function mergeConfigs(configs: readonly LintConfig[]): LintConfig {
  let merged: LintConfig = {};
  for (const config of configs) {
    merged = {
      ...merged,
      ...config,
      rules: mergeRules(merged.rules, config.rules),
      overrides: [...(merged.overrides ?? []), ...(config.overrides ?? [])],
      ignore: [...(merged.ignore ?? []), ...(config.ignore ?? [])],
      extensions: [...(merged.extensions ?? []), ...(config.extensions ?? [])],
      macros: [...(merged.macros ?? []), ...(config.macros ?? [])],
    };
  }
  const { extends: _done, $schema: _schema, ...rest } = merged;
  return rest;
}

/** What a configuration says about one file. `fits` tells whether the file is one of an override's. */
export function configOfFile(config: LintConfig, fits: (override: ConfigOverride) => boolean): FileConfig {
  const fitting = (config.overrides ?? []).filter((override) => override.files === undefined || fits(override));
  let rules = config.rules ?? {};
  let { target = 'both' } = config;
  for (const override of fitting) {
    if (override.macros) continue;
    rules = mergeRules(rules, override.rules);
    target = override.target ?? target;
  }
  return {
    target,
    severities: severitiesOf(rules),
    ruleOptions: Object.fromEntries(
      Object.entries(rules).flatMap(([code, setting]) => (isPair(setting) ? [[code, setting[1]]] : [])),
    ),
    insideMacros: fitting.flatMap(({ macros, rules: own = {} }) =>
      macros ? [{ macros, severities: severitiesOf(own) }] : [],
    ),
  };
}

/** A severity alone leaves the options of the rule as they were. */
function mergeRules(
  base: LintConfig['rules'] = {},
  own: LintConfig['rules'] = {},
): Readonly<Record<string, RuleSetting>> {
  const merged = new Map(Object.entries(base));
  for (const [code, setting] of Object.entries(own)) {
    const before = merged.get(code);
    merged.set(code, isPair(setting) || !isPair(before) ? setting : [setting, before[1]]);
  }
  return Object.fromEntries(merged);
}

function severitiesOf(rules: Readonly<Record<string, RuleSetting>>): FileConfig['severities'] {
  return Object.fromEntries(
    Object.entries(rules).map(([code, setting]) => [code, severityOf(isPair(setting) ? setting[0] : setting)]),
  );
}

function severityOf(level: Level): Severity | 'off' {
  return level === 'warn' ? 'warning' : level;
}

function isPair(setting: RuleSetting | undefined): setting is readonly [Level, Readonly<Record<string, unknown>>] {
  return Array.isArray(setting) && setting[1] !== undefined;
}
