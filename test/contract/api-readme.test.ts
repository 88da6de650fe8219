import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as api from '@macrowright/api';
import { createServer } from '@macrowright/server';
import { expect, it } from 'vitest';

const readme = readFileSync(fileURLToPath(new URL('../../packages/api/README.md', import.meta.url)), 'utf8');

/** `console.log(…); // expected output`. Multiple outputs from a loop are separated by ` ¦ `. */
const prints = /console\.log\(.*\); \/\/ (.+)$/;

it('the README examples print the documented output with the embedded server', async () => {
  const server = await createServer({ data: ':memory:' });
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const code = blocks
    .join('\n')
    .replaceAll(/^import (\{.*\}) from '@macrowright\/api';$/gm, 'const $1 = api;')
    .replaceAll('http://127.0.0.1:4170', server.url);
  const expected = code.split('\n').flatMap((line) => prints.exec(line)?.[1]?.split(' ¦ ') ?? []);
  const printed: string[] = [];
  const log = { log: (value: unknown) => printed.push(String(value)) };

  try {
    await new Function('api', 'console', 'Buffer', `return (async () => {\n${code}\n})();`)(api, log, Buffer);
  } finally {
    await server.close();
  }
  expect(expected.length).toBeGreaterThan(15);
  expect(printed).toEqual(expected);
});
