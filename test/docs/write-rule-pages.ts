// `pnpm docs:rules`: writes the pages, and removes pages of rules that no longer exist.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulePages, rulePagesFolder } from './rule-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = rulePages();
const folder = join(root, rulePagesFolder);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!pages.has(`${rulePagesFolder}/${name}`)) rmSync(join(folder, name));
}
for (const [path, content] of pages) writeFileSync(join(root, path), content);
console.log(`${pages.size} files about rules are up to date.`);
