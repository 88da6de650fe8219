import { builtinRules, explainRule, ruleIndex } from '@macrowright/lint';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';

const help = `Usage: macrowright explain RULE…
       macrowright explain --list [--json]

Tells what a lint rule finds and why, with a bad and a good example; also what a remark of a conversion means. Needs no network.

  --list                   all rules by group
  --json                   the same as JSON: code, group, severity, summary, rationale, source, fixable, options, examples

Exit codes: 0 done, 2 there is no such rule.`;

const options = { list: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** `macrowright explain`: the pages of rules. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (!values.list && positionals.length === 0)
      throw new CommandError('usage', 'explain needs a RULE, such as unknown-macro, or --list.');
    const pages = await Promise.all(positionals.map(pageOf));
    if (values.json) {
      const rules = builtinRules.filter(({ code }) => values.list || positionals.includes(code));
      const facts = rules.map(({ visit: _visit, parserCodes: _codes, ...rule }) => rule);
      print(`${JSON.stringify(facts, undefined, 2)}\n`);
    } else print(values.list ? ruleIndex() : pages.join('\n'));
    return 0;
  },
};

async function pageOf(code: string): Promise<string> {
  if (code.startsWith('wiki-')) {
    const { conversionRemarks } = await import('@macrowright/convert');
    const remark = Object.hasOwn(conversionRemarks, code) ? conversionRemarks[code] : undefined;
    if (remark !== undefined) return `# ${code}\n\n${remark}\n`;
  }
  try {
    return explainRule(code);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError('usage', error.message);
    throw error;
  }
}
