import * as v from 'valibot';
import type { Rule, RuleOption } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import { configSchemaOf } from './config-schema.ts';

/** A problem in a configuration, with its position. */
export interface ConfigProblem {
  readonly message: string;
  /** The keys and indexes that lead to it from the root. */
  readonly path: readonly (string | number)[];
  /** Whether the name at the end of the path is wrong, rather than its value. */
  readonly inName: boolean;
}

/**
 * The problems in a configuration, as sentences that start with the path. Empty if the configuration is valid.
 *
 * @param rules the known rules, excluding those from the plugins of this configuration.
 */
export function configProblems(config: unknown, rules: readonly Rule[] = builtinRules): readonly string[] {
  return findConfigProblems(config, rules).map(({ path, message }) =>
    path.length === 0 ? message : `${pathText(path)}: ${message}`,
  );
}

/** Like `configProblems`, but with each path as data. */
export function findConfigProblems(config: unknown, rules: readonly Rule[] = builtinRules): readonly ConfigProblem[] {
  const result = v.safeParse(configSchemaOf([...rules, ...declaredRules(config)]), config);
  return (result.issues ?? []).flatMap((issue) => problemsOf(issue, []));
}

/** The innermost issues: an issue of a union is less specific than the issues of the best-matching alternative. */
function problemsOf(issue: v.BaseIssue<unknown>, parents: ConfigProblem['path']): ConfigProblem[] {
  const path = [...parents, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  const deeper = issue.issues?.filter((inner) => inner.path) ?? [];
  if (deeper.length > 0) return deeper.flatMap((inner) => problemsOf(inner, path));
  const last = issue.path?.at(-1);
  if (last?.origin === 'key' && last.value === undefined) {
    return [{ message: issue.message, path: path.slice(0, -1), inName: false }]; // a missing key has no position
  }
  return [{ message: issue.message, path, inName: issue.type === 'never' || last?.origin === 'key' }];
}

/** The rules of plugins that may themselves be invalid, as far as settings can be checked against them. */
function declaredRules(config: unknown): readonly Rule[] {
  const { plugins } = Object(config);
  if (!Array.isArray(plugins)) return [];
  return plugins.flatMap((plugin: unknown) => {
    const { name, rules } = Object(plugin);
    return Object.entries(Object(rules)).map(([key, rule]) => {
      const options: Readonly<Record<string, RuleOption>> | undefined = Object(rule).options;
      return { ...unfinished, code: `${name}/${key}`, options };
    });
  });
}

const unfinished = {
  group: 'structure',
  severity: 'error',
  summary: '',
  rationale: '',
  fixable: 'no',
  examples: { bad: '', good: '' },
  visit: {},
} as const;

function pathText(path: ConfigProblem['path']): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}
