import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackages, shippedPackages } from '../../scripts/licenses.mjs';
import { code, paragraphs, table } from './markdown.ts';

/** Tools whose license is not permissive. No part of them is published. */
export const toolsWithOtherLicenses: Readonly<Record<string, string>> = {
  '@vscode/vsce-sign':
    'dependency of the packager of the VS Code extension; its install script is not run, because we do not sign',
  'axe-core': 'checks accessibility in browser tests',
  binaryextensions: 'dependency of the packager of the VS Code extension',
  editions: 'dependency of the packager of the VS Code extension',
  istextorbinary: 'dependency of the packager of the VS Code extension',
  jsuri:
    'dependency of a third-party client in tests; MIT according to its README, but its manifest has no license field',
  lightningcss: 'minifies the style sheets of the playground during the build',
  textextensions: 'dependency of the packager of the VS Code extension',
  'version-range': 'dependency of the packager of the VS Code extension',
};

const libraries = ['storage', 'macros', 'cql', 'convert', 'lint', 'language', 'api', 'server'].map(
  (name) => `packages/${name}`,
);
const tools = /^(?:@types\/|rolldown$|@vscode\/vsce$|vscode-(?:oniguruma|textmate)$)/;

/** The third-party packages in a published package or app. */
export function shipped(root: string, folder: string) {
  return shippedPackages([join(root, folder)], (manifest) =>
    folder.startsWith('apps/') && (manifest.name === 'macrowright' || manifest.name === 'macrowright-vscode')
      ? Object.keys(manifest.devDependencies ?? {}).filter((name) => !tools.test(name))
      : [],
  );
}

/** The folders of everything that is published. */
export const published: readonly string[] = [...libraries, 'apps/cli', 'apps/playground', 'apps/vscode'];

/** The content of `docs/dependencies.md`. It has no versions, so it changes only if a package is added or removed. */
export function dependenciesPage(root: string): string {
  const users = new Map<string, { license: string; folders: string[] }>();
  for (const folder of published) {
    for (const { name, license } of shipped(root, folder)) {
      const known = users.get(name) ?? { license, folders: [] };
      if (!known.folders.includes(folder)) known.folders.push(folder);
      users.set(name, known);
    }
  }
  const rows = [...users].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const installed = new Map(installedPackages(root).map((one) => [one.name, one]));
  return `${paragraphs([
    '# Dependencies',
    '`pnpm docs:dependencies` writes this page, and a test compares it with the installed packages. The versions are in `pnpm-lock.yaml`; the reasons for direct dependencies are in `pnpm-workspace.yaml`. Neither our packages nor those below run a script when they are installed.',
    '## Published',
    'All of these have permissive licenses. The command, the playground, and the extension include them; the license texts are in `third-party-licenses.txt` next to the command.',
    table(
      ['Package', 'License', 'In'],
      rows.map(([name, { license, folders }]) => [
        code(name),
        license,
        folders.map((folder) => folder.replace(/^\w+\//, '')).join(', '),
      ]),
    ),
    '## Tools',
    'Tools are used for building and testing and are not published. These have licenses that are not permissive:',
    table(
      ['Package', 'License', 'Reason'],
      Object.entries(toolsWithOtherLicenses).map(([name, why]) => [
        code(name),
        installed.get(name)?.license ?? '',
        why,
      ]),
    ),
    '## Bill of materials',
    '`pnpm run sbom` writes a bill of materials of everything that is published, in CycloneDX format, to `.cache/sbom.cdx.json`.',
  ])}\n`;
}

/** The committed page. */
export function currentPage(root: string): string {
  return readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
}
