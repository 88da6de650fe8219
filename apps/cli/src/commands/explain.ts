import { builtinRules, explainRule, type Rule, ruleIndex } from '@macrowright/lint';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { configAbove } from '../lint/find-config.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';

const help = `Usage: macrowright explain RULE…
       macrowright explain --list [--json]

Explains what a lint rule finds and why, with a bad and a good example. Also explains the codes that conversions report.
Works offline.

  --list                   list all rules by group
  --json                   print JSON: code, group, severity, summary, rationale, source, fixable, options, examples
  --config FILE            include the plugins of this configuration; --no-config includes none. Default:
                           macrowright.config.{ts,js,mjs,json,jsonc} in this folder or above it

Exit codes: 0 done, 2 unknown rule or invalid configuration.`;

const options = {
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

/** `macrowright explain`: prints the documentation of rules. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (!values.list && positionals.length === 0) {
      throw new CommandError('usage', 'Name a RULE, such as unknown-macro, or use --list.');
    }
    const needsPlugins = values.list === true || positionals.some((code) => !isKnown(code));
    const rules = needsPlugins ? await configuredRules(values['no-config'] ? false : values.config) : builtinRules;
    const pages = await Promise.all(positionals.map((code) => pageOf(code, rules)));
    if (values.json) {
      const shown = rules.filter(({ code }) => values.list || positionals.includes(code));
      const facts = shown.map(({ visit: _visit, parserCodes: _codes, ...rule }) => rule);
      print(`${JSON.stringify(facts, undefined, 2)}\n`);
    } else print(values.list ? ruleIndex(rules) : pages.join('\n'));
    return 0;
  },
};

function isKnown(name: string): boolean {
  return builtinRules.some(({ code, parserCodes }) => code === name || parserCodes?.includes(name));
}

/** Loads the module that reads configurations only if there is one, because most projects have none. */
async function configuredRules(config: string | false | undefined): Promise<readonly Rule[]> {
  const cwd = process.cwd();
  if (config === false || (config === undefined && configAbove(cwd) === undefined)) return builtinRules;
  const { createConfigFiles } = await import('../lint/config-files.ts');
  return (await createConfigFiles(config, cwd).forFolder(cwd)).rules;
}

async function pageOf(code: string, rules: readonly Rule[]): Promise<string> {
  if (code.startsWith('wiki-')) {
    const { conversionRemarks } = await import('@macrowright/convert');
    const remark = Object.hasOwn(conversionRemarks, code) ? conversionRemarks[code] : undefined;
    if (remark !== undefined) return `# ${code}\n\n${remark}\n`;
  }
  try {
    return explainRule(code, rules);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError('usage', error.message);
    throw error;
  }
}
