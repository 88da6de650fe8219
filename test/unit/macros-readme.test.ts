import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as macros from '@macrowright/macros';
import * as importers from '@macrowright/macros/import';
import * as storage from '@macrowright/storage';
import { expect, it } from 'vitest';
import { compile, samplesOf } from '../docs/compile.ts';

const readme = readFileSync(fileURLToPath(new URL('../../packages/macros/README.md', import.meta.url)), 'utf8');
const modules: Readonly<Record<string, object>> = {
  '@macrowright/macros': macros,
  '@macrowright/macros/import': importers,
  '@macrowright/storage': storage,
};
const samples = samplesOf(readme);

it('has samples', () => {
  expect(samples).toHaveLength(3);
});

it('compiles the samples', () => {
  expect(compile('readme-of-macros', samples)).toBe('');
}, 30_000);

/** Runs a sample. The comment in `value; // text` is compared with the value. */
it.each(samples)('returns the results in the comments of sample %#', (sample) => {
  const claims: [value: unknown, text: string][] = [];
  const body = sample
    .replaceAll(/^import (\{.*\}) from '(.+)';$/gm, "const $1 = modules['$2'];")
    .replaceAll(/^(\S.*); \/\/ (.+)$/gm, (_, value: string, text: string) => {
      return `claim(${value}, ${JSON.stringify(text)});`;
    });
  const claim = (value: unknown, text: string) => claims.push([value, text]);
  new Function('modules', 'claim', body)(modules, claim);
  expect(claims).not.toEqual([]);
  for (const [value, text] of claims) {
    expect(value).toEqual(text.startsWith('<') ? text : new Function(`return (${text})`)());
  }
});

it('names only exports', () => {
  const words = [...readme.slice(readme.indexOf('## Exports')).matchAll(/^\| (.+?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)/g)].map(([, word = '']) => word),
  );
  expect(words.length).toBeGreaterThan(15);
  expect(words.filter((word) => !(word in macros))).toEqual([]);
});
