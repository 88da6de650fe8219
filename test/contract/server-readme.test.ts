import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as server from '@macrowright/server';
import { expect, it } from 'vitest';

const readme = readFileSync(fileURLToPath(new URL('../../packages/server/README.md', import.meta.url)), 'utf8');
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
const prints = /console\.log\(.*\); \/\/ (.+)$/gm;

it('the first example prints the documented output', async () => {
  const code = (blocks[0] ?? '').replaceAll(/^import (\{.*\}) from '@macrowright\/server';$/gm, 'const $1 = given;');
  const expected = [...code.matchAll(prints)].map(([, said]) => said);
  const printed: string[] = [];
  const log = { log: (value: unknown) => printed.push(String(value)) };
  await new Function('given', 'console', `return (async () => {\n${code}\n})();`)(server, log);
  expect(expected.length).toBeGreaterThan(0);
  expect(printed).toEqual(expected);
});

it('the example for Vitest passes as a test', async () => {
  const code = (blocks[1] ?? '').replaceAll(/^import .*$/gm, '').replace(/^let server.*$/m, 'let server;');
  const steps: { before: (() => Promise<void>)[]; after: (() => unknown)[]; tests: (() => Promise<void>)[] } = {
    before: [],
    after: [],
    tests: [],
  };
  const given = {
    beforeAll: (step: () => Promise<void>) => steps.before.push(step),
    afterAll: (step: () => unknown) => steps.after.push(step),
    test: (_name: string, step: () => Promise<void>) => steps.tests.push(step),
    expect,
    createServer: server.createServer,
  };
  new Function(...Object.keys(given), code)(...Object.values(given));
  expect([steps.before.length, steps.tests.length, steps.after.length]).toEqual([1, 1, 1]);
  for (const step of [...steps.before, ...steps.tests, ...steps.after]) await step();
});

it('the table of exports lists exactly the exported functions', () => {
  const named = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(server).toSorted());
});
