// `pnpm docs:macros`: writes the pages, and removes pages of macros that no longer exist.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { macroPages, macroPagesFolder } from './macro-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = macroPages();
const folder = join(root, macroPagesFolder);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!pages.has(`${macroPagesFolder}/${name}`)) rmSync(join(folder, name));
}
for (const [path, content] of pages) writeFileSync(join(root, path), content);
console.log(`${pages.size} files about macros are up to date.`);
