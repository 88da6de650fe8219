import type { Command } from '../command.ts';

/** A command in the list: what the overview prints, and how to load the module that runs it. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  load(): Promise<{ readonly command: Command }>;
}

/** All commands, in the order of the help text. */
export const commands: readonly CommandEntry[] = [
  { name: 'convert', summary: 'Convert a page between representations', load: () => import('./convert.ts') },
  { name: 'lint', summary: 'Find and fix problems in pages', load: () => import('./lint.ts') },
  { name: 'explain', summary: 'Explain a lint rule', load: () => import('./explain.ts') },
  { name: 'format', summary: 'Pretty-print storage format', load: () => import('./format.ts') },
  { name: 'serve', summary: 'Serve the playground and a local Confluence REST API', load: () => import('./serve.ts') },
  { name: 'backup', summary: 'Copy a site into one file', load: () => import('./backup.ts') },
  { name: 'export', summary: 'Write a space as plain files', load: () => import('./export.ts') },
  { name: 'import', summary: 'Import a space from files or a Confluence export', load: () => import('./import.ts') },
  { name: 'lsp', summary: 'Start the language server', load: () => import('./lsp.ts') },
];
