/** A subcommand. Its module is loaded only when it is the one that runs. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  /** Runs with the arguments after the command's name and resolves to the exit code. */
  run(argv: readonly string[]): Promise<number>;
}

/** The commands in the order of the help text. */
export const commands: readonly { readonly name: string; readonly summary: string; load(): Promise<Command> }[] = [
  {
    name: 'convert',
    summary: 'Convert between wiki markup, storage format and view HTML',
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  {
    name: 'lint',
    summary: 'Check storage format and wiki markup, and fix what can be fixed',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  {
    name: 'explain',
    summary: 'Tell what a lint rule finds and why, with examples',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'format',
    summary: 'Pretty-print storage format without changing its meaning',
    load: async () => (await import('./commands/format.ts')).format,
  },
  {
    name: 'serve',
    summary: 'Serve the playground and a Confluence-compatible REST API',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'backup',
    summary: 'Copy a site into one file, also while it is served',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'export',
    summary: 'Write a space of a site as plain files',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'import',
    summary: 'Import a space from plain files or a Confluence export',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'lsp',
    summary: 'Run the language server on standard input and output',
    load: async () => (await import('./commands/lsp.ts')).lsp,
  },
];
