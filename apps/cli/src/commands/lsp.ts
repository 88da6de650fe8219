import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { runLanguageServer } from '../lsp/run-language-server.ts';
import { readOptions } from '../options.ts';

const help = `Usage: macrowright lsp [--stdio]

Runs the language server for storage format and wiki markup on standard input and output. Editors start it themselves.

  --stdio    accepted because editors pass it; there is no other way to talk

Settings of the editor, under "macrowright":

  target     auto, cloud, datacenter or both (default auto: what the configuration says)
  context    JSON file with the pages and attachments of the site, relative to the folder that is open

Rules, severities, own macros and the baseline are those of the nearest macrowright.config file, as for "macrowright lint". An editor
that sends "trusted": false in the options of initialize keeps configurations that are code from running.

Exit codes: 0 the editor has shut it down, 1 the editor went away, 2 usage trouble.`;

const options = { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } } as const;

/** `macrowright lsp`: the language server. */
export const command: Command = {
  help,
  async run(argv) {
    const { positionals } = readOptions(argv, options);
    if (positionals.length > 0) throw new CommandError('usage', 'lsp takes no FILE.');
    if (process.stdin.isTTY) {
      process.stderr.write('This is a language server: an editor starts it and speaks to it. Ctrl-C ends it.\n');
    }
    return await runLanguageServer();
  },
};
