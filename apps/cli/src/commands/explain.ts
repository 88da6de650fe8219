import { builtinRules, explainRule } from '@macroscope/lint';
import type { Command } from '../command.ts';
import { readOptions } from '../options.ts';
import { CommandError } from '../trouble.ts';

const help = `Usage: macroscope explain RULE
       macroscope explain --list

Tells what a lint rule finds, why, and shows a bad and a good example. Works offline.`;

/** `macroscope explain`: a rule's page, at the terminal. */
export const explain: Command = {
  name: 'explain',
  summary: 'Tell what a lint rule finds, why, and how to mend it',
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { list: { type: 'boolean' } } as const);
    if (values.list) {
      process.stdout.write(builtinRules.map((rule) => `${rule.code}  ${rule.summary}\n`).join(''));
      return 0;
    }
    const [code] = positionals;
    if (code === undefined) throw new CommandError('usage', 'explain needs the name of a rule; --list shows them all.');
    const text = explainRule(code);
    if (text === undefined) throw new CommandError('usage', `there is no rule "${code}"; --list shows them all.`);
    process.stdout.write(`${text}\n`);
    return 0;
  },
};
