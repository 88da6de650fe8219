import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { playground } from './static-host.ts';

/** A part of the engine's worker: the files that its entries load, except those of earlier parts. */
export interface WorkerPart {
  readonly name: string;
  readonly files: readonly string[];
  readonly gzipBytes: number;
  readonly budget: number;
}

/** The size budgets of the worker's parts. */
export interface Budgets {
  readonly worker: Readonly<Record<string, { readonly entries: readonly string[]; readonly gzipBytes: number }>>;
}

const assets = join(playground, 'assets');

/** The compressed size of a built file, in bytes. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

/** All files that the engine's worker can load, by part. `unassigned` contains files that belong to no part. */
export function workerParts({ worker }: Budgets): {
  readonly parts: readonly WorkerPart[];
  readonly unassigned: readonly string[];
} {
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const entry = (name: string) => {
    const found = names.filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
    if (found.length !== 1) throw new Error(`Expected one file "${name}" of the worker, found ${found.length}.`);
    return found;
  };
  const seen = new Set<string>();
  const parts = Object.entries(worker).map(([name, { entries, gzipBytes: budget }]) => {
    const files = closure(entries.flatMap(entry), 'static').filter((file) => !seen.has(file));
    for (const file of files) seen.add(file);
    const gzipBytes = files.reduce((sum, file) => sum + gzipSize(join(assets, file)), 0);
    return { name, files, gzipBytes, budget };
  });
  return { parts, unassigned: closure(entry('worker'), 'all').filter((file) => !seen.has(file)) };
}

/** The files that the given files load, transitively: through static imports only, or through all imports. */
function closure(files: readonly string[], kind: 'static' | 'all'): string[] {
  const found = new Set(files);
  for (const file of found) {
    const code = readFileSync(join(assets, file), 'utf8');
    const pattern =
      kind === 'static'
        ? /(?:from|import)["'`]\.\/([^"'`]+\.js)["'`]/g
        : /(?:from|import\(?)["'`]\.\/([^"'`]+\.js)["'`]/g;
    for (const [, loaded = ''] of code.matchAll(pattern)) found.add(loaded);
  }
  return [...found];
}
