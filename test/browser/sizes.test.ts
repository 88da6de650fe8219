import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { playground } from './static-host.ts';
import { type Budgets, gzipSize, workerParts } from './worker-parts.ts';

const {
  worker,
  ...budgets
}: Readonly<Record<string, { readonly files: readonly string[]; readonly gzipBytes: number }>> & Budgets = JSON.parse(
  readFileSync(join(playground, '../budgets.json'), 'utf8'),
);
const built = readdirSync(playground, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

it.each(Object.entries(budgets))('%s stays within its budget', (_name, { files, gzipBytes }) => {
  const found = built.filter((file) => files.some((pattern) => matchesGlob(file, pattern)));
  expect(found.length).toBeGreaterThanOrEqual(files.length);
  const size = found.reduce((sum, file) => sum + gzipSize(join(playground, file)), 0);
  expect(size).toBeLessThanOrEqual(gzipBytes);
});

it('keeps each part of the worker within its budget, and assigns every file to a part', () => {
  const { parts, unassigned } = workerParts({ worker });
  expect(unassigned).toEqual([]);
  expect(parts.map(({ files }) => files.length > 0)).toEqual(parts.map(() => true));
  expect(parts.filter(({ gzipBytes, budget }) => gzipBytes > budget)).toEqual([]);
});

it('builds two workers: the editor and the engine', () => {
  const workers = built.filter((file) => /worker/i.test(file) && file.endsWith('.js') && file.startsWith('assets/'));
  expect(workers.map((file) => file.replace(/-[\w-]+\.js$/, ''))).toEqual(['assets/editor.worker', 'assets/worker']);
});
