import { nearest } from '@macrowright/macros';
import type { Rule } from './rule.ts';
import { ruleGroups } from './rule-groups.ts';
import { builtinRules } from './rules/builtin-rules.ts';

const fixes: Readonly<Record<Rule['fixable'], string>> = {
  safe: '`--fix` applies it',
  suggest: '`--fix-unsafe` or an editor applies it',
  no: 'by hand',
};

const targetNames = { cloud: 'cloud', datacenter: 'datacenter', both: 'both' } as const;

/**
 * The Markdown page of a rule: what it finds and why, with examples. For a parser code, the page of the rule that reports it.
 * Throws a `RangeError` for an unknown code.
 */
export function explainRule(code: string, rules: readonly Rule[] = builtinRules): string {
  const rule =
    rules.find((candidate) => candidate.code === code) ?? rules.find(({ parserCodes }) => parserCodes?.includes(code));
  if (!rule) {
    const suggestion = nearest(
      code,
      rules.map((candidate) => candidate.code),
    );
    throw new RangeError(`Unknown rule "${code}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`);
  }
  const { severity, group, summary, rationale, source, fixable, targets, options = {}, examples } = rule;
  return `${[
    `# ${rule.code}`,
    summary,
    [
      `- severity: ${severity}`,
      `- group: ${ruleGroups[group]}`,
      `- fix: ${fixes[fixable]}`,
      ...(targets ? [`- runs with target: ${targets.map((target) => targetNames[target]).join(', ')}`] : []),
    ].join('\n'),
    `## Why\n\n${rationale}${source ? `\n\nSource: ${source}.` : ''}`,
    ...(Object.keys(options).length > 0 ? [optionsOf(options)] : []),
    `## Bad\n\n${fence(examples.bad)}`,
    `## Good\n\n${fence(examples.good)}`,
    ...(examples.target || examples.options ? [`The examples use ${settingsOf(rule)}.`] : []),
  ].join('\n\n')}\n`;
}

/** A Markdown list of all rules by group, with links to their pages. */
export function ruleIndex(rules: readonly Rule[] = builtinRules): string {
  const pieces = [
    '# Rules',
    `${rules.length} rules in ${Object.keys(ruleGroups).length} groups. Each rule has a page, which \`macrowright explain RULE\` also prints. [The configuration](configuration.md) sets severities and options.`,
  ];
  for (const [group, title] of Object.entries(ruleGroups)) {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(
        ({ code, severity, fixable, summary }) => `| [${code}](${code}.md) | ${severity} | ${fixable} | ${summary} |`,
      );
    pieces.push(
      `## ${title}`,
      ['| rule | severity | fix | what it finds |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    );
  }
  return `${pieces.join('\n\n')}\n`;
}

function optionsOf(options: NonNullable<Rule['options']>): string {
  const lines = Object.entries(options).map(
    ([name, { type, doc, default: defaultValue }]) =>
      `- \`${name}\` (${type === 'strings' ? 'array of strings' : type}${defaultValue === undefined ? '' : `, default \`${JSON.stringify(defaultValue)}\``}): ${doc}`,
  );
  return `## Options\n\n${lines.join('\n')}`;
}

function settingsOf({ examples: { target, options } }: Rule): string {
  const parts = [
    ...(target ? [`target \`${target}\``] : []),
    ...(options ? [`options \`${JSON.stringify(options)}\``] : []),
  ];
  return parts.join(' and ');
}

/** Control characters are written as JavaScript escapes. */
function fence(example: string): string {
  const shown = [...example].map((character) =>
    character < ' ' && !'\n\t'.includes(character)
      ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      : character,
  );
  return `\`\`\`xml\n${shown.join('')}\n\`\`\``;
}
