import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackages, shippedPackages } from '../../scripts/licenses.mjs';
import { code, paragraphs, table } from './markdown.ts';

/** Tools that are not permissive; no part of them is in what is published. */
export const toolsWithOtherLicenses: Readonly<Record<string, string>> = {
  '@vscode/vsce-sign':
    'comes with the packer of the VS Code extension; its install script is not run, and we do not sign',
  'axe-core': 'checks accessibility in browser tests',
  binaryextensions: 'comes with the packer of the VS Code extension',
  editions: 'comes with the packer of the VS Code extension',
  istextorbinary: 'comes with the packer of the VS Code extension',
  jsuri: 'comes with a client of others in tests; MIT by its README, without a field in its manifest',
  lightningcss: 'minifies style sheets of the playground while it is built',
  textextensions: 'comes with the packer of the VS Code extension',
  'version-range': 'comes with the packer of the VS Code extension',
};

const libraries = ['storage', 'macros', 'cql', 'convert', 'lint', 'language', 'api', 'server'].map(
  (name) => `packages/${name}`,
);
const tools = /^(?:@types\/|rolldown$|@vscode\/vsce$|vscode-(?:oniguruma|textmate)$)/;

/** Packages of others inside of each published thing. */
export function shipped(root: string, folder: string) {
  return shippedPackages([join(root, folder)], (manifest) =>
    folder.startsWith('apps/') && (manifest.name === 'macrowright' || manifest.name === 'macrowright-vscode')
      ? Object.keys(manifest.devDependencies ?? {}).filter((name) => !tools.test(name))
      : [],
  );
}

/** What the folders in `published` are, in words. */
export const published: readonly string[] = [...libraries, 'apps/cli', 'apps/playground', 'apps/vscode'];

/** `docs/dependencies.md`. It names no version, so that it changes only when a package comes or goes. */
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
    '# Packages of others',
    'Written by `pnpm docs:dependencies`; a test holds it against what is installed. Versions are in `pnpm-lock.yaml`, reasons for the direct ones in `pnpm-workspace.yaml`. No package of ours runs a script when it is installed, and none of those below does.',
    '## In what is published',
    'All under permissive licenses. The command, the playground and the extension carry them inside; their texts are in `third-party-licenses.txt` beside the command.',
    table(
      ['Package', 'License', 'In'],
      rows.map(([name, { license, folders }]) => [
        code(name),
        license,
        folders.map((folder) => folder.replace(/^\w+\//, '')).join(', '),
      ]),
    ),
    '## Tools',
    'Used while building and testing, in nothing that is published. Those with other than permissive licenses:',
    table(
      ['Package', 'License', 'Why it is there'],
      Object.entries(toolsWithOtherLicenses).map(([name, why]) => [
        code(name),
        installed.get(name)?.license ?? '',
        why,
      ]),
    ),
    '## Bill of materials',
    '`pnpm run sbom` writes one of what is published, in CycloneDX, to `.cache/sbom.cdx.json`.',
  ])}\n`;
}

/** The page as it is in the repository. */
export function currentPage(root: string): string {
  return readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
}
