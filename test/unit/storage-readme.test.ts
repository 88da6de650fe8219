import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as storage from '@macrowright/storage';
import { expect, it } from 'vitest';
import { compile, samplesOf } from '../docs/compile.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../packages/storage/${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const samples = samplesOf(readme);

it('compiles the samples', () => {
  expect(samples).toHaveLength(4);
  expect(compile('readme-of-storage', samples)).toBe('');
}, 30_000);

/** Runs a sample. The comment in `value; // text` is compared with the value. */
it.each(samples)('returns the results in the comments of sample %#', (sample) => {
  const claims: [value: unknown, text: string][] = [];
  const body = sample
    .replaceAll(/^import (\{.*\}) from '(.+)';$/gm, 'const $1 = exported;')
    .replaceAll(
      /^(\S.*); \/\/ (.+)$/gm,
      (_, value: string, text: string) => `claim(${value}, ${JSON.stringify(text)});`,
    );
  new Function('exported', 'claim', body)(storage, (value: unknown, text: string) => claims.push([value, text]));
  expect(claims).not.toEqual([]);
  for (const [value, text] of claims) {
    expect(value).toEqual(text.startsWith('<') ? text : new Function(`return (${text})`)());
  }
});

it('shows JSX that is tested', () => {
  const [, jsx = ''] = /```tsx\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(jsx).toContain('<ac:structured-macro');
  expect(read('src/jsx-runtime.test.tsx')).toContain(jsx);
});

it('names only exports', () => {
  const table = readme.slice(readme.indexOf('## Exports'));
  const words = [...table.matchAll(/^\| (.+?) +\|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)/g)]);
  expect(words.length).toBeGreaterThan(50);
  expect(words.map(([, word = '']) => word).filter((word) => !(word in storage))).toEqual([]);
});
