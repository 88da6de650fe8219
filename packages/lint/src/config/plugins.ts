import type { Rule } from '../rule.ts';

/** A rule of a plugin. Its code comes from the key it has in the plugin. */
export interface PluginRule extends Omit<Rule, 'code'> {
  readonly code?: string | undefined;
}

/** Custom rules under one name, for `plugins` of a code configuration. */
export interface LintPlugin {
  /** The prefix of the codes: rule `no-secrets` of plugin `acme` is `acme/no-secrets`. */
  readonly name: string;
  /** Change it whenever a rule finds something else: `--cache` keeps findings only for plugins that have a version. */
  readonly version?: string | undefined;
  /** By name: lower-case letters, digits and hyphens. */
  readonly rules: Readonly<Record<string, PluginRule>>;
}

/** The rules of plugins under their full codes. */
export function rulesOfPlugins(plugins: readonly LintPlugin[]): readonly Rule[] {
  return plugins.flatMap(({ name, rules }) =>
    Object.entries(rules).map(([key, rule]): Rule => ({ ...rule, code: `${name}/${key}` })),
  );
}

/** Plugins of several configurations, base first: of two with one name the later replaces the earlier. */
export function mergePlugins(base: readonly LintPlugin[], added: readonly LintPlugin[]): readonly LintPlugin[] {
  return [...base.filter(({ name }) => !added.some((plugin) => plugin.name === name)), ...added];
}
