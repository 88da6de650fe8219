import { nearest } from '@macroscope/macros';
import { controlCommentCode } from '../control-comments.ts';
import type { Rule } from '../rule.ts';
import { builtinRules } from '../rules/index.ts';

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

/** What is wrong with a configuration, in sentences; none when it can be used. */
export function configProblems(config: unknown, rules: readonly Rule[] = builtinRules): readonly string[] {
  if (!isRecord(config)) return ['A configuration is an object.'];
  const problems = unknownKeys(config, keys, 'The configuration');
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const need = (name: string, holds: boolean, what: string) => {
    if (config[name] !== undefined && !holds) problems.push(`"${name}" must be ${what}.`);
  };
  need('extends', typeof config.extends === 'string' || isTexts(config.extends), 'a name or a list of names');
  need('target', targets.has(config.target), '"cloud", "datacenter" or "both"');
  for (const name of ['ignore', 'extensions']) need(name, isTexts(config[name]), 'a list of texts');
  need('macros', isMacros(config.macros), 'a list of files and definitions');
  need('baseline', typeof config.baseline === 'string', 'a path');
  need('failOn', severities.has(config.failOn), '"info", "warning" or "error"');
  need('maxWarnings', Number.isInteger(config.maxWarnings) && Number(config.maxWarnings) >= 0, 'a whole number from 0');
  need('requireReasons', typeof config.requireReasons === 'boolean', 'true or false');
  problems.push(...ruleProblems(config.rules, byCode));
  if (config.overrides === undefined) return problems;
  if (!Array.isArray(config.overrides)) return [...problems, '"overrides" must be a list.'];
  for (const override of config.overrides) {
    if (!isRecord(override)) {
      problems.push('Each of "overrides" must be an object.');
      continue;
    }
    problems.push(...unknownKeys(override, ['files', 'macros', 'rules', 'target'], 'An override'));
    for (const name of ['files', 'macros']) {
      if (override[name] !== undefined && !isTexts(override[name])) problems.push(`"${name}" must be a list of texts.`);
    }
    if (override.target !== undefined && !targets.has(override.target))
      problems.push('"target" must be "cloud", "datacenter" or "both".');
    if (override.target !== undefined && override.macros !== undefined)
      problems.push('An override inside macros cannot set "target".');
    problems.push(...ruleProblems(override.rules, byCode));
  }
  return problems;
}

/** Files by name, and definitions: what is wrong inside of those is told where they are read. */
function isMacros(value: unknown): boolean {
  return Array.isArray(value) && value.every((macro) => typeof macro === 'string' || typeof macro?.name === 'string');
}

function ruleProblems(settings: unknown, byCode: ReadonlyMap<string, Rule>): string[] {
  if (settings === undefined) return [];
  if (!isRecord(settings)) return ['"rules" must be an object.'];
  const problems: string[] = [];
  for (const [code, setting] of Object.entries(settings)) {
    const rule = byCode.get(code);
    if (!rule && code !== controlCommentCode) {
      problems.push(`There is no rule "${code}"${hint(nearest(code, byCode.keys()))}`);
      continue;
    }
    const [level, options] = Array.isArray(setting) ? setting : [setting, undefined];
    if (!levels.has(level)) problems.push(`Rule "${code}" must be set to "off", "info", "warning" or "error".`);
    if (options === undefined) continue;
    if (!isRecord(options)) problems.push(`The options of rule "${code}" must be an object.`);
    else problems.push(...optionProblems(code, options, rule));
  }
  return problems;
}

function optionProblems(code: string, options: Record<string, unknown>, rule: Rule | undefined): string[] {
  const known = rule?.options ?? {};
  return Object.entries(options).flatMap(([name, value]) => {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) return [`Rule "${code}" has no option "${name}"${hint(nearest(name, Object.keys(known)))}`];
    const holds = option.type === 'strings' ? isTexts(value) : typeof value === option.type;
    const what = option.type === 'strings' ? 'a list of texts' : option.type === 'boolean' ? 'true or false' : 'a text';
    return holds ? [] : [`Option "${name}" of rule "${code}" must be ${what}.`];
  });
}

function unknownKeys(record: Record<string, unknown>, known: readonly string[], what: string): string[] {
  return Object.keys(record)
    .filter((key) => !known.includes(key))
    .map((key) => `${what} has no "${key}"${hint(nearest(key, known))}`);
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
