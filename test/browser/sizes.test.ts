import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { playground } from './static-host.ts';

const budgets: Readonly<Record<string, { readonly files: readonly string[]; readonly gzipBytes: number }>> = JSON.parse(
  readFileSync(join(playground, '../budgets.json'), 'utf8'),
);
const built = readdirSync(playground, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

it.each(Object.entries(budgets))('%s keeps its budget', (_name, { files, gzipBytes }) => {
  const found = built.filter((file) => files.some((pattern) => matchesGlob(file, pattern)));
  expect(found.length).toBeGreaterThanOrEqual(files.length);
  const size = found.reduce((sum, file) => sum + gzipSync(readFileSync(join(playground, file))).length, 0);
  expect(size).toBeLessThanOrEqual(gzipBytes);
});

it('emits two workers: the editor and the engine', () => {
  const workers = built.filter((file) => /worker/i.test(file) && file.endsWith('.js') && file.startsWith('assets/'));
  expect(workers.map((file) => file.replace(/-[\w-]+\.js$/, ''))).toEqual(['assets/editor.worker', 'assets/worker']);
});
