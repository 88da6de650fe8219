/** What a package may import and where it runs. The architecture tests compare it with the code. */
export interface PackageRow {
  readonly name: string;
  readonly folder: string;
  readonly runs: 'anywhere' | 'node' | 'browser';
  /** Workspace packages that its code may import. */
  readonly uses: readonly string[];
  /** Workspace packages from which it may import only types. */
  readonly typesOf?: readonly string[];
  /** npm packages that its code may import. */
  readonly libraries: readonly string[];
}

/** All packages and apps of the workspace. */
export const packageTable: readonly PackageRow[] = [
  {
    name: '@macrowright/storage',
    folder: 'packages/storage',
    runs: 'anywhere',
    uses: [],
    libraries: ['domhandler', 'css-select', 'domutils'],
  },
  {
    name: '@macrowright/macros',
    folder: 'packages/macros',
    runs: 'anywhere',
    uses: ['@macrowright/storage'],
    libraries: ['domhandler', 'yaml'],
  },
  { name: '@macrowright/cql', folder: 'packages/cql', runs: 'anywhere', uses: [], libraries: [] },
  {
    name: '@macrowright/convert',
    folder: 'packages/convert',
    runs: 'anywhere',
    uses: ['@macrowright/storage', '@macrowright/macros', '@macrowright/cql'],
    libraries: ['domhandler'],
  },
  {
    name: '@macrowright/lint',
    folder: 'packages/lint',
    runs: 'anywhere',
    uses: ['@macrowright/storage', '@macrowright/macros'],
    libraries: ['domhandler', 'valibot', '@valibot/to-json-schema'],
  },
  {
    name: '@macrowright/language',
    folder: 'packages/language',
    runs: 'anywhere',
    uses: ['@macrowright/storage', '@macrowright/macros'],
    libraries: ['domhandler', 'jsonc-parser'],
  },
  { name: '@macrowright/api', folder: 'packages/api', runs: 'node', uses: [], libraries: ['undici', 'valibot'] },
  {
    name: '@macrowright/server',
    folder: 'packages/server',
    runs: 'node',
    uses: ['@macrowright/storage', '@macrowright/macros', '@macrowright/cql', '@macrowright/convert'],
    typesOf: ['@macrowright/api'],
    libraries: ['hono', '@hono/node-server', 'fflate'],
  },
  {
    name: 'macrowright',
    folder: 'apps/cli',
    runs: 'node',
    uses: [
      '@macrowright/storage',
      '@macrowright/macros',
      '@macrowright/convert',
      '@macrowright/lint',
      '@macrowright/language',
      '@macrowright/api',
      '@macrowright/server',
    ],
    libraries: ['ignore', 'jsonc-parser', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    name: '@macrowright/playground',
    folder: 'apps/playground',
    runs: 'browser',
    uses: [
      '@macrowright/storage',
      '@macrowright/macros',
      '@macrowright/convert',
      '@macrowright/lint',
      '@macrowright/language',
    ],
    libraries: ['monaco-editor', 'fflate'],
  },
  {
    name: '@macrowright/docs',
    folder: 'apps/docs',
    runs: 'node',
    uses: [],
    libraries: ['marked', 'highlight.js', 'rolldown'],
  },
  {
    name: 'macrowright-vscode',
    folder: 'apps/vscode',
    runs: 'node',
    uses: ['macrowright'],
    libraries: ['vscode', 'vscode-languageclient'],
  },
];
