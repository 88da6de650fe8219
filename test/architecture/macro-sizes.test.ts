import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { root } from './imports.ts';

const entry = join(root, 'packages/macros/src/index.ts');

/** Upper limits in bytes after minifying and gzip. One macro is what a page pays that builds one kind of box. */
const info = `export { info } from ${JSON.stringify(entry)};`;
const others = ['contentbylabel', 'excerpt-include'];
const budgets: [name: string, code: string, limit: number, external: readonly string[], absent: readonly string[]][] = [
  ['one macro without the tree classes', info, 3 * 1024, ['domhandler'], others],
  ['one macro with the tree classes', info, 3700, [], others],
  ['the registry', `export { createBuiltinRegistry } from ${JSON.stringify(entry)};`, 45 * 1024, [], []],
];

it.each(budgets)('%s stays small', async (name, code, limit, external, absent) => {
  const bundle = await rolldown({
    input: 'entry',
    external: [...external],
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry.ts' : undefined),
        load: (id) => (id === '\0entry.ts' ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const [{ code: bundled }] = output;
  const size = gzipSync(bundled, { level: 9 }).length;
  console.info(`${name}: ${size} bytes of ${limit}`);
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThan(limit);
  for (const needle of absent) expect(bundled).not.toContain(needle);
});
