/** A menu section: its title and its Markdown files in order. */
export interface Section {
  readonly title: string;
  readonly sources: readonly string[];
}

/** The menu. Other Markdown files in `docs` follow under "More". */
export const sections: readonly Section[] = [
  { title: 'Start', sources: ['docs/README.md', 'docs/start.md'] },
  {
    title: 'Guides',
    sources: [
      'docs/guides/builder.md',
      'docs/guides/playground.md',
      'docs/guides/lint-in-ci.md',
      'docs/ci.md',
      'docs/guides/server.md',
      'docs/guides/migrate-from-strings.md',
    ],
  },
  {
    title: 'Extend',
    sources: ['docs/guides/write-a-macro.md', 'docs/guides/write-a-rule.md', 'docs/guides/write-a-renderer.md'],
  },
  {
    title: 'Reference',
    sources: ['docs/macros/README.md', 'docs/rules/README.md', 'docs/rules/configuration.md', 'apps/cli/README.md'],
  },
  {
    title: 'Packages',
    sources: [
      'packages/storage/README.md',
      'packages/macros/README.md',
      'packages/convert/README.md',
      'packages/cql/README.md',
      'packages/lint/README.md',
      'packages/language/README.md',
      'packages/api/README.md',
      'packages/server/README.md',
      'apps/playground/README.md',
      'apps/vscode/README.md',
    ],
  },
  {
    title: 'Project',
    sources: ['docs/architecture.md', 'docs/dependencies.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  },
];

/** Folders whose Markdown files are all on the site. Their `README.md` lists them, so the menu does not. */
export const families: readonly string[] = ['docs/macros', 'docs/rules'];

/** Packages with a generated page of exports. */
export const documentedPackages: readonly string[] = [
  'storage',
  'macros',
  'convert',
  'cql',
  'lint',
  'language',
  'api',
  'server',
];
