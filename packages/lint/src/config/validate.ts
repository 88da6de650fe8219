import { nearest } from '@macrowright/macros';
import { controlCommentCode } from '../control-comments.ts';
import type { Rule } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';

const keys = [
  '$schema',
  'extends',
  'target',
  'rules',
  'overrides',
  'ignore',
  'extensions',
  'macros',
  'baseline',
  'failOn',
  'maxWarnings',
  'requireReasons',
];
const levels: ReadonlySet<unknown> = new Set(['off', 'info', 'warn', 'warning', 'error']);
const targets: ReadonlySet<unknown> = new Set(['cloud', 'datacenter', 'both']);
const severities: ReadonlySet<unknown> = new Set(['info', 'warning', 'error']);

/** One thing that is wrong with a configuration, and where. */
export interface ConfigProblem {
  readonly message: string;
  /** Keys and places in lists that lead there from the top. */
  readonly path: readonly (string | number)[];
  /** Whether the name at the end of the path is wrong, rather than what it is set to. */
  readonly inName: boolean;
}

/** What is wrong with a configuration, in sentences; none when it can be used. */
export function configProblems(config: unknown, rules: readonly Rule[] = builtinRules): readonly string[] {
  return findConfigProblems(config, rules).map(({ message }) => message);
}

/** What is wrong with a configuration, each with its place. */
export function findConfigProblems(config: unknown, rules: readonly Rule[] = builtinRules): readonly ConfigProblem[] {
  if (!isRecord(config)) return [wrong([], 'A configuration is an object.')];
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const need = (name: string, holds: boolean, what: string): ConfigProblem[] =>
    config[name] === undefined || holds ? [] : [wrong([name], `"${name}" must be ${what}.`)];
  const { maxWarnings } = config;
  return [
    ...unknownKeys([], config, keys, 'The configuration'),
    ...need('extends', typeof config.extends === 'string' || isTexts(config.extends), 'a name or a list of names'),
    ...need('target', targets.has(config.target), '"cloud", "datacenter" or "both"'),
    ...['ignore', 'extensions'].flatMap((name) => need(name, isTexts(config[name]), 'a list of texts')),
    ...need('macros', isMacros(config.macros), 'a list of files and definitions'),
    ...need('baseline', typeof config.baseline === 'string', 'a path'),
    ...need('failOn', severities.has(config.failOn), '"info", "warning" or "error"'),
    ...need('maxWarnings', Number.isInteger(maxWarnings) && Number(maxWarnings) >= 0, 'a whole number from 0'),
    ...need('requireReasons', typeof config.requireReasons === 'boolean', 'true or false'),
    ...ruleProblems(['rules'], config.rules, byCode),
    ...overrideProblems(config.overrides, byCode),
  ];
}

function overrideProblems(overrides: unknown, byCode: ReadonlyMap<string, Rule>): ConfigProblem[] {
  if (overrides === undefined) return [];
  if (!Array.isArray(overrides)) return [wrong(['overrides'], '"overrides" must be a list.')];
  return overrides.flatMap((override: unknown, index) => {
    const at = ['overrides', index];
    if (!isRecord(override)) return [wrong(at, 'Each of "overrides" must be an object.')];
    const { target, macros } = override;
    return [
      ...unknownKeys(at, override, ['files', 'macros', 'rules', 'target'], 'An override'),
      ...['files', 'macros'].flatMap((name) =>
        override[name] === undefined || isTexts(override[name])
          ? []
          : [wrong([...at, name], `"${name}" must be a list of texts.`)],
      ),
      ...(target === undefined || targets.has(target)
        ? []
        : [wrong([...at, 'target'], '"target" must be "cloud", "datacenter" or "both".')]),
      ...(target === undefined || macros === undefined
        ? []
        : [wrong([...at, 'target'], 'An override inside macros cannot set "target".')]),
      ...ruleProblems([...at, 'rules'], override.rules, byCode),
    ];
  });
}

/** Files by name, and definitions: what is wrong inside of those is told where they are read. */
function isMacros(value: unknown): boolean {
  return Array.isArray(value) && value.every((macro) => typeof macro === 'string' || typeof macro?.name === 'string');
}

function ruleProblems(at: ConfigProblem['path'], settings: unknown, byCode: ReadonlyMap<string, Rule>) {
  if (settings === undefined) return [];
  if (!isRecord(settings)) return [wrong(at, '"rules" must be an object.')];
  const problems: ConfigProblem[] = [];
  for (const [code, setting] of Object.entries(settings)) {
    const path = [...at, code];
    const rule = byCode.get(code);
    if (!rule && code !== controlCommentCode) {
      problems.push(wrongName(path, `There is no rule "${code}"${hint(nearest(code, byCode.keys()))}`));
      continue;
    }
    const [level, options] = Array.isArray(setting) ? setting : [setting, undefined];
    if (!levels.has(level)) {
      const place = Array.isArray(setting) && setting.length > 0 ? [...path, 0] : path;
      problems.push(wrong(place, `Rule "${code}" must be set to "off", "info", "warning" or "error".`));
    }
    if (options === undefined) continue;
    if (!isRecord(options)) problems.push(wrong([...path, 1], `The options of rule "${code}" must be an object.`));
    else problems.push(...optionProblems([...path, 1], code, options, rule));
  }
  return problems;
}

function optionProblems(
  at: ConfigProblem['path'],
  code: string,
  options: Record<string, unknown>,
  rule: Rule | undefined,
): ConfigProblem[] {
  const known = rule?.options ?? {};
  return Object.entries(options).flatMap(([name, value]) => {
    const path = [...at, name];
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      return [wrongName(path, `Rule "${code}" has no option "${name}"${hint(nearest(name, Object.keys(known)))}`)];
    }
    const holds = option.type === 'strings' ? isTexts(value) : typeof value === option.type;
    const what = option.type === 'strings' ? 'a list of texts' : option.type === 'boolean' ? 'true or false' : 'a text';
    return holds ? [] : [wrong(path, `Option "${name}" of rule "${code}" must be ${what}.`)];
  });
}

function unknownKeys(
  at: ConfigProblem['path'],
  record: Record<string, unknown>,
  known: readonly string[],
  what: string,
): ConfigProblem[] {
  return Object.keys(record)
    .filter((key) => !known.includes(key))
    .map((key) => wrongName([...at, key], `${what} has no "${key}"${hint(nearest(key, known))}`));
}

function wrong(path: ConfigProblem['path'], message: string): ConfigProblem {
  return { message, path, inName: false };
}

function wrongName(path: ConfigProblem['path'], message: string): ConfigProblem {
  return { message, path, inName: true };
}

function hint(meant: string | undefined): string {
  return meant === undefined ? '.' : `; did you mean "${meant}"?`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
