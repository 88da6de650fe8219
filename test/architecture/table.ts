/** One row of the table of packages: what a package may use and where it runs. The architecture test holds it against the code. */
export interface PackageRow {
  readonly name: string;
  readonly folder: string;
  readonly runs: 'anywhere' | 'node' | 'browser';
  /** Packages of this workspace that its code may import. */
  readonly uses: readonly string[];
  /** Packages of this workspace of which it may import types only. */
  readonly typesOf?: readonly string[];
  /** Packages from the registry that its code may import. */
  readonly libraries: readonly string[];
}

/** Arrows point from the user to the used; only what stands here exists. */
export const packageTable: readonly PackageRow[] = [
  {
    name: '@macroscope/storage',
    folder: 'packages/storage',
    runs: 'anywhere',
    uses: [],
    libraries: ['domhandler', 'css-select', 'domutils'],
  },
  {
    name: '@macroscope/macros',
    folder: 'packages/macros',
    runs: 'anywhere',
    uses: ['@macroscope/storage'],
    libraries: ['domhandler', 'yaml'],
  },
  {
    name: '@macroscope/convert',
    folder: 'packages/convert',
    runs: 'anywhere',
    uses: ['@macroscope/storage', '@macroscope/macros'],
    libraries: ['domhandler'],
  },
  {
    name: '@macroscope/lint',
    folder: 'packages/lint',
    runs: 'anywhere',
    uses: ['@macroscope/storage', '@macroscope/macros'],
    libraries: ['domhandler'],
  },
  {
    name: '@macroscope/language',
    folder: 'packages/language',
    runs: 'anywhere',
    uses: ['@macroscope/storage', '@macroscope/macros'],
    libraries: ['domhandler'],
  },
  { name: '@macroscope/api', folder: 'packages/api', runs: 'node', uses: [], libraries: ['undici', 'valibot'] },
  {
    name: '@macroscope/server',
    folder: 'packages/server',
    runs: 'node',
    uses: ['@macroscope/storage', '@macroscope/macros', '@macroscope/convert'],
    typesOf: ['@macroscope/api'],
    libraries: ['hono', '@hono/node-server', 'fflate'],
  },
  {
    name: 'macroscope',
    folder: 'apps/cli',
    runs: 'node',
    uses: [
      '@macroscope/storage',
      '@macroscope/macros',
      '@macroscope/convert',
      '@macroscope/lint',
      '@macroscope/language',
      '@macroscope/api',
      '@macroscope/server',
    ],
    libraries: ['ignore', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    name: '@macroscope/playground',
    folder: 'apps/playground',
    runs: 'browser',
    uses: [
      '@macroscope/storage',
      '@macroscope/macros',
      '@macroscope/convert',
      '@macroscope/lint',
      '@macroscope/language',
    ],
    libraries: ['monaco-editor', 'fflate'],
  },
  {
    name: '@macroscope/docs',
    folder: 'apps/docs',
    runs: 'node',
    uses: [],
    libraries: ['marked', 'highlight.js', 'rolldown'],
  },
  {
    name: 'macroscope-vscode',
    folder: 'apps/vscode',
    runs: 'node',
    uses: ['macroscope'],
    libraries: ['vscode', 'vscode-languageclient'],
  },
];
