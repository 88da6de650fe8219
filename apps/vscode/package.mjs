// Packages the output of `build.mjs` as a .vsix file, from a folder that contains only what users need. Takes the file name as argument.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const packagePath = resolve(process.argv[2] ?? here('dist/macrowright.vsix'));
const folder = here('dist/package');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of ['README.md', 'languages', 'dist/extension.cjs', 'dist/server.cjs', 'dist/grammars']) {
  cpSync(here(path), `${folder}/${path}`, { recursive: true });
}
cpSync(here('../../LICENSE'), `${folder}/LICENSE`);

// everything is bundled, and workspace versions are meaningless outside of the workspace
const {
  dependencies,
  devDependencies,
  scripts,
  private: _,
  ...manifest
} = JSON.parse(readFileSync(here('package.json'), 'utf8'));
writeFileSync(`${folder}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);

// without this file the packager warns that it includes everything, which is intended here
writeFileSync(`${folder}/.vscodeignore`, '');

await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
