import type { Command } from '../command.ts';

const help = `Usage: macroscope lsp

Runs the language server for storage format and wiki markup on standard input and output. Editors start it themselves.`;

/** `macroscope lsp`: the language server. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'Run the language server on standard input and output',
  help,
  async run() {
    const { runLanguageServer } = await import('../lsp/run-language-server.ts');
    return await runLanguageServer();
  },
};
