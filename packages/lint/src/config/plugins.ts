import type { Rule } from '../rule.ts';

/** A rule of a plugin. Its code is derived from its key in the plugin. */
export interface PluginRule extends Omit<Rule, 'code'> {
  readonly code?: string | undefined;
}

/** Custom rules under one name, for `plugins` in a JavaScript or TypeScript configuration. */
export interface LintPlugin {
  /** The prefix of the codes: rule `no-secrets` of plugin `acme` is `acme/no-secrets`. */
  readonly name: string;
  /** Change it whenever the findings of a rule change: `--cache` only caches findings if every plugin has a version. */
  readonly version?: string | undefined;
  /** Keyed by name: lowercase letters, digits and hyphens. */
  readonly rules: Readonly<Record<string, PluginRule>>;
}

/** The rules of plugins with their full codes. */
export function rulesOfPlugins(plugins: readonly LintPlugin[]): readonly Rule[] {
  return plugins.flatMap(({ name, rules }) =>
    Object.entries(rules).map(([key, rule]): Rule => ({ ...rule, code: `${name}/${key}` })),
  );
}

/** Merges plugins of several configurations, base first. If two have the same name, the later one replaces the earlier one. */
export function mergePlugins(base: readonly LintPlugin[], added: readonly LintPlugin[]): readonly LintPlugin[] {
  return [...base.filter(({ name }) => !added.some((plugin) => plugin.name === name)), ...added];
}
