import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as macros from '@macrowright/macros';
import { expect, it } from 'vitest';
import * as language from './index.ts';

it('runs the example of the README', () => {
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = code.replaceAll(/^import (\{.*\}) from '@macrowright\/(\w+)';$/gm, 'const $1 = $2;');
  const [, expression, value] = /^(.+); \/\/ (.+)\n$/m.exec(body) ?? [];
  const result: unknown = new Function('language', 'macros', `${body}\nreturn ${expression};`)(language, macros);
  expect(String(result)).toBe(value);
});
