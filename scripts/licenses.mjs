// Lists the third-party packages included in published packages, with their licenses. Plain JavaScript, because builds and tests use it.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licenses that only require their notice to be kept. */
export const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
];

/**
 * The third-party packages that the manifests in `folders` need at run time, directly or indirectly, sorted by name. Packages of
 * this workspace are followed but not listed. `bundled` names the development dependencies that a build copies into its output.
 */
export function shippedPackages(folders, bundled = () => []) {
  const found = new Map();
  const seen = new Set();
  const waiting = folders.map((folder) => realpathSync(folder));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const manifest = manifestOf(folder);
    const isThirdParty = folder.includes('node_modules');
    if (isThirdParty) found.set(`${manifest.name}@${manifest.version}`, { ...describe(manifest), folder });
    for (const name of [...Object.keys(manifest.dependencies ?? {}), ...(isThirdParty ? [] : bundled(manifest))]) {
      waiting.push(folderOf(name, folder));
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every package that is installed in a pnpm workspace, tools included. */
export function installedPackages(root) {
  const store = join(root, 'node_modules/.pnpm');
  const found = new Map();
  for (const entry of readdirSync(store)) {
    const modules = join(store, entry, 'node_modules');
    if (!existsSync(modules)) continue;
    const names = readdirSync(modules).flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    );
    for (const name of names) {
      const folder = join(modules, name);
      if (!existsSync(join(folder, 'package.json')) || realpathSync(folder) !== folder) continue;
      const manifest = manifestOf(folder);
      found.set(`${manifest.name}@${manifest.version}`, { ...describe(manifest), folder });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether an SPDX expression can be satisfied with permissive licenses alone. */
export function isPermissive(license) {
  const choices = license.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => permissive.includes(name.trim())));
}

/** The license texts that must accompany copies of these packages. */
export function noticesOf(packages) {
  const parts = packages.map(({ name, version, license, folder }) => {
    const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(entry));
    const text = file === undefined ? `Licensed under ${license}.` : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `This software includes parts of the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function describe(manifest) {
  const { name, version, license: declared, licenses, scripts = {} } = manifest;
  const license =
    typeof declared === 'string'
      ? declared
      : (declared?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown');
  const installs = ['preinstall', 'install', 'postinstall'].filter((script) => scripts[script] !== undefined);
  return { name, version, license, installs };
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The folder that Node resolves a package to when it is imported from another folder. */
function folderOf(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return realpathSync(folder);
    if (dirname(at) === at) throw new Error(`Package "${name}" is not installed for ${from}.`);
  }
}
