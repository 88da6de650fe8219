import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as lint from '@macrowright/lint';
import * as storage from '@macrowright/storage';
import { expect, it } from 'vitest';
import { compile, samplesOf } from '../docs/compile.ts';

const readme = readFileSync(fileURLToPath(new URL('../../packages/lint/README.md', import.meta.url)), 'utf8');
const modules: Readonly<Record<string, object>> = { '@macrowright/lint': lint, '@macrowright/storage': storage };
const samples = samplesOf(readme);

it('compiles its sample', () => {
  expect(samples).toHaveLength(1);
  expect(compile('readme-of-lint', samples)).toBe('');
}, 30_000);

/** The comment in `value; // text` is compared with the value. */
it('returns the results in the comments of its sample', () => {
  const claims: [value: unknown, text: string][] = [];
  const body = (samples[0] ?? '')
    .replaceAll(/^import (\{.*\}) from '(.+)';$/gm, "const $1 = modules['$2'];")
    .replaceAll(
      /^(\S.*); \/\/ (.+)$/gm,
      (_, value: string, text: string) => `claim(${value}, ${JSON.stringify(text)});`,
    );
  new Function('modules', 'claim', body)(modules, (value: unknown, text: string) => claims.push([value, text]));
  expect(claims).toHaveLength(2);
  for (const [value, text] of claims) {
    expect(value).toEqual(text.startsWith('<') ? text : new Function(`return (${text})`)());
  }
});

it('names only exports', () => {
  const cells = [...readme.slice(readme.indexOf('## Exports')).matchAll(/^\| (`.+?) +\|/gm)];
  const words = cells.flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)/g)].map(([, word = '']) => word));
  expect(words.length).toBeGreaterThan(15);
  expect(words.filter((word) => !(word in lint))).toEqual([]);
});
