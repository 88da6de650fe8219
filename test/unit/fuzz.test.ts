import { afterAll, expect, it } from 'vitest';
import { differentialTargets } from '../differential/targets/index.ts';
import { fuzz } from '../fuzz/engine.ts';
import type { FuzzTarget } from '../fuzz/target.ts';
import { fuzzTargets } from '../fuzz/targets/index.ts';

const targets = [...fuzzTargets, ...differentialTargets];
/** The few that start processes or servers answer more slowly. */
const slow = new Set(['batch', 'http', 'cql', 'answers']);

afterAll(() => {
  for (const { close } of targets) close?.();
});

// always the same inputs: `pnpm fuzz` and `pnpm differential` look for new ones
it.each(targets.map((target) => [target.name, target] as const))(
  'a short run finds nothing: %s',
  async (name, target) => {
    const { runs, finds } = await fuzz(target, { seed: 11, runs: slow.has(name) ? 40 : 80 });
    expect(finds.map(({ law, message, input }) => ({ law, message, input }))).toEqual([]);
    expect(runs).toBeGreaterThanOrEqual(40);
  },
  60_000,
);

it('a broken law is found, once, with the smallest input', async () => {
  const target: FuzzTarget = {
    name: 'made up',
    law: 'No text has an x.',
    seeds: ['<p>abc</p>'],
    words: ['x', 'y'],
    check(input) {
      if (input.includes('x')) throw new Error(`${input.length} characters and an x\n${input}`);
    },
  };
  const { finds } = await fuzz(target, { seed: 1, runs: 200 });
  expect(finds.map(({ law, input }) => [law, input])).toEqual([['… characters and an x', 'x']]);
});

it('the same seed makes the same inputs', async () => {
  const run = async () => {
    const inputs: string[] = [];
    const check = (input: string) => void inputs.push(input);
    await fuzz({ name: '', law: '', seeds: ['<p>a</p>', 'b'], words: ['c'], check }, { seed: 7, runs: 80 });
    return inputs;
  };
  const first = await run();
  expect(await run()).toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(60);
});
