// Packs what `build.mjs` made into a .vsix, from a folder that holds only what users get. Takes the file's name.
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

// everything is bundled, and the versions of a workspace mean nothing outside of it
const {
  dependencies,
  devDependencies,
  scripts,
  private: _,
  ...manifest
} = JSON.parse(readFileSync(here('package.json'), 'utf8'));
writeFileSync(`${folder}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);

// without this file the packer warns that it takes everything, which is what it should do here
writeFileSync(`${folder}/.vscodeignore`, '');

await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
