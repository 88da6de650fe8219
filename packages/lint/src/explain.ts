import { nearest } from '@macrowright/macros';
import type { Rule } from './rule.ts';
import { ruleGroups } from './rule-groups.ts';
import { builtinRules } from './rules/builtin-rules.ts';

const repairs: Readonly<Record<Rule['fixable'], string>> = {
  safe: 'by `--fix`',
  suggest: 'by `--fix-unsafe`, or in an editor',
  no: 'by hand',
};

const targetNames = { cloud: 'cloud', datacenter: 'datacenter', both: 'both' } as const;

/**
 * The page of a rule in Markdown: what it finds and why, with examples. A code of the parser leads to the rule that speaks
 * for it. An unknown name is a `RangeError`.
 */
export function explainRule(code: string, rules: readonly Rule[] = builtinRules): string {
  const rule =
    rules.find((candidate) => candidate.code === code) ?? rules.find(({ parserCodes }) => parserCodes?.includes(code));
  if (!rule) {
    const meant = nearest(
      code,
      rules.map((candidate) => candidate.code),
    );
    throw new RangeError(`Unknown rule "${code}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
  }
  const { severity, group, summary, rationale, source, fixable, targets, options = {}, examples } = rule;
  return `${[
    `# ${rule.code}`,
    summary,
    [
      `- severity: ${severity}`,
      `- group: ${ruleGroups[group]}`,
      `- repaired: ${repairs[fixable]}`,
      ...(targets ? [`- runs with target: ${targets.map((target) => targetNames[target]).join(', ')}`] : []),
    ].join('\n'),
    `## Why\n\n${rationale}${source ? `\n\nSource: ${source}.` : ''}`,
    ...(Object.keys(options).length > 0 ? [optionsOf(options)] : []),
    `## Bad\n\n${fence(examples.bad)}`,
    `## Good\n\n${fence(examples.good)}`,
    ...(examples.target || examples.options ? [`The examples are read with ${settingsOf(rule)}.`] : []),
  ].join('\n\n')}\n`;
}

/** The list of all rules by group in Markdown, each linked to its page. */
export function ruleIndex(rules: readonly Rule[] = builtinRules): string {
  const pieces = [
    '# Rules',
    `${rules.length} rules in ${Object.keys(ruleGroups).length} groups. Each has a page, which \`macrowright explain RULE\` prints too. Severities and options are set in [the configuration](configuration.md).`,
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
    ([name, { type, doc, default: usual }]) =>
      `- \`${name}\` (${type === 'strings' ? 'list of strings' : type}${usual === undefined ? '' : `, default \`${JSON.stringify(usual)}\``}): ${doc}`,
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

/** Characters that no page can show are written as a reference would be. */
function fence(example: string): string {
  const shown = [...example].map((character) =>
    character < ' ' && !'\n\t'.includes(character)
      ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      : character,
  );
  return `\`\`\`xml\n${shown.join('')}\n\`\`\``;
}
