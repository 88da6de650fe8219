import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { root } from './imports.ts';

const entry = join(root, 'packages/macros/src/index.ts');

/** Maximum sizes in bytes, minified and compressed, of a bundle that contains one builder or the registry. */
const budgets: [name: string, exported: string, limit: number, absent: readonly string[]][] = [
  ['one macro', 'info', 3.25 * 1024, ['contentbylabel', 'excerpt-include', 'ri:']],
  ['one macro with a plain body', 'noformat', 3.25 * 1024, ['contentbylabel', 'excerpt-include', 'ri:']],
  ['one macro that names a page', 'include', 3.5 * 1024, ['contentbylabel', 'excerpt-include', 'ri:user']],
  ['the registry', 'createBuiltinRegistry', 45 * 1024, []],
];

it.each(budgets)('%s stays small', async (name, exported, limit, absent) => {
  const code = `export { ${exported} } from ${JSON.stringify(entry)};`;
  const bundle = await rolldown({
    input: 'entry',
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
