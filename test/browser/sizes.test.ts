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

it.each(Object.entries(budgets))('%s keeps its budget', (_name, { files, gzipBytes }) => {
  const found = built.filter((file) => files.some((pattern) => matchesGlob(file, pattern)));
  expect(found.length).toBeGreaterThanOrEqual(files.length);
  const size = found.reduce((sum, file) => sum + gzipSize(join(playground, file)), 0);
  expect(size).toBeLessThanOrEqual(gzipBytes);
});

it('keeps the budget of each part of the worker, and has a budget for every file of it', () => {
  const { parts, left } = workerParts({ worker });
  expect(left).toEqual([]);
  expect(parts.map(({ files }) => files.length > 0)).toEqual(parts.map(() => true));
  expect(parts.filter(({ gzipBytes, budget }) => gzipBytes > budget)).toEqual([]);
});

it('emits two workers: the editor and the engine', () => {
  const workers = built.filter((file) => /worker/i.test(file) && file.endsWith('.js') && file.startsWith('assets/'));
  expect(workers.map((file) => file.replace(/-[\w-]+\.js$/, ''))).toEqual(['assets/editor.worker', 'assets/worker']);
});
