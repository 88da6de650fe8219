// Writes the documentation site into dist, for any static host and any path.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite } from './site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { files, broken } = createSite(root);
rmSync(dist, { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}
for (const link of broken) console.warn(`Broken link: ${link}`);
console.log(`${files.size} files in apps/docs/dist.`);
