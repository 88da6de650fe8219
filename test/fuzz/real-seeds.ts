import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../corpus.ts';
import { createRandom } from './random.ts';

const kinds: Record<string, { readonly folder: string; readonly files: RegExp }> = {
  wiki: { folder: 'wiki', files: /\.(?:txt|wiki|confluence|md)$/ },
  storage: { folder: 'storage', files: /\.(?:xml|x?html|storage)$/ },
};

/** Excerpts of real documents if the corpus exists: a different selection for each seed. */
export function realSeeds(target: string, seed: number): string[] {
  const shared = sharedFolder();
  if (!shared || target === 'http' || target === 'cql') return [];
  const kind = kinds[target === 'wiki' ? 'wiki' : 'storage'];
  if (!kind) return [];
  const folder = join(shared, 'corpus', kind.folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => kind.files.test(file));
  if (files.length === 0) return [];
  const random = createRandom(seed);
  return Array.from({ length: 12 }, () => {
    const text = readFileSync(join(folder, random.pick(files)), 'utf8');
    const start = text.length < 3000 ? 0 : random.below(text.length - 3000);
    return text.slice(start, start + 3000);
  });
}
