import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { runLanguageServer } from '../lsp/run-language-server.ts';
import { readOptions } from '../options.ts';

const help = `Usage: macrowright lsp [--stdio]

Starts the language server for storage format and wiki markup on standard input and output. Editors start it for you.

  --stdio    accepted because editors pass it; standard input and output are always used

Editor settings, under "macrowright":

  target     auto, cloud, datacenter or both (default auto, which uses the target of the configuration)
  context    JSON file with the pages and attachments of the site, relative to the open folder

Rules, severities, custom macros and the baseline come from the nearest macrowright.config file, as for
"macrowright lint". Configurations that are code do not run if the editor sends "trusted": false in its
initialization options.

Exit codes: 0 shut down by the editor, 1 the connection to the editor was lost, 2 usage error.`;

const options = { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } } as const;

/** `macrowright lsp`: starts the language server. */
export const command: Command = {
  help,
  async run(argv) {
    const { positionals } = readOptions(argv, options);
    if (positionals.length > 0) throw new CommandError('usage', `Unexpected argument "${positionals[0]}".`);
    if (process.stdin.isTTY) {
      process.stderr.write('The language server is waiting for an editor. Press Ctrl-C to stop.\n');
    }
    return await runLanguageServer();
  },
};
