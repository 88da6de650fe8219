import type { Severity } from '@macrowright/storage';
import type { Rule, Target } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import type { ConfigOverride, Level, LintConfig, RuleSetting } from './config-schema.ts';
import { mergePlugins, rulesOfPlugins } from './plugins.ts';

/** The settings for one file, in the form that `createLinter` expects. */
export interface FileConfig {
  readonly target: Target;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The overrides inside macros. */
  readonly insideMacros: readonly {
    readonly macros: readonly string[];
    readonly severities: FileConfig['severities'];
  }[];
}

/** Merges configurations, base first: later settings win, arrays are concatenated. */
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
      plugins: mergePlugins(merged.plugins ?? [], config.plugins ?? []),
    };
  }
  const { extends: _done, $schema: _schema, ...rest } = merged;
  return rest;
}

/** All rules available to a configuration: the built-in ones, then those of its plugins. */
export function rulesOf({ plugins = [] }: Pick<LintConfig, 'plugins'>): readonly Rule[] {
  return plugins.length === 0 ? builtinRules : [...builtinRules, ...rulesOfPlugins(plugins)];
}

/** The settings of a configuration for one file. `applies` decides whether an override with `files` applies to it. */
export function configOfFile(config: LintConfig, applies: (override: ConfigOverride) => boolean): FileConfig {
  const overrides = (config.overrides ?? []).filter((override) => override.files === undefined || applies(override));
  let rules = config.rules ?? {};
  let { target = 'both' } = config;
  for (const override of overrides) {
    if (override.macros) continue;
    rules = mergeRules(rules, override.rules);
    target = override.target ?? target;
  }
  return {
    target,
    severities: severitiesOf(rules),
    ruleOptions: Object.fromEntries(
      Object.entries(rules).flatMap(([code, setting]) => {
        const options = optionsOf(setting);
        return options ? [[code, options]] : [];
      }),
    ),
    insideMacros: overrides.flatMap(({ macros, rules: inside = {} }) =>
      macros ? [{ macros, severities: severitiesOf(inside) }] : [],
    ),
  };
}

type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

/** A severity alone does not change the options of the rule. */
function mergeRules(base: RuleSettings = {}, added: RuleSettings = {}): RuleSettings {
  const merged = new Map(Object.entries(base));
  for (const [code, setting] of Object.entries(added)) {
    if (setting === undefined) continue;
    const options = optionsOf(merged.get(code));
    merged.set(code, options && !optionsOf(setting) ? [levelOf(setting), options] : setting);
  }
  return Object.fromEntries(merged);
}

function severitiesOf(rules: RuleSettings): FileConfig['severities'] {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([code, setting]) =>
      setting === undefined ? [] : [[code, severityOf(levelOf(setting))]],
    ),
  );
}

function levelOf(setting: RuleSetting): Level {
  return typeof setting === 'string' ? setting : setting[0];
}

function optionsOf(setting: RuleSetting | undefined): Readonly<Record<string, unknown>> | undefined {
  return typeof setting === 'string' ? undefined : setting?.[1];
}

function severityOf(level: Level): Severity | 'off' {
  return level === 'warn' ? 'warning' : level;
}
