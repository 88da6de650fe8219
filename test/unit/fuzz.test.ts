import { afterAll, expect, it } from 'vitest';
import { differentialTargets } from '../differential/targets/index.ts';
import { fuzz } from '../fuzz/engine.ts';
import type { FuzzTarget } from '../fuzz/target.ts';
import { fuzzTargets } from '../fuzz/targets/index.ts';

const targets = [...fuzzTargets, ...differentialTargets];
/** Targets that start processes or servers are slower. */
const slow = new Set(['batch', 'http', 'cql', 'answers']);

afterAll(() => {
  for (const { close } of targets) close?.();
});

// the inputs are always the same: `pnpm fuzz` and `pnpm differential` try new ones
it.each(targets.map((target) => [target.name, target] as const))(
  'a short run finds no failure: %s',
  async (name, target) => {
    const { runs, failures } = await fuzz(target, { seed: 11, runs: slow.has(name) ? 40 : 80 });
    expect(failures.map(({ property, message, input }) => ({ property, message, input }))).toEqual([]);
    expect(runs).toBeGreaterThanOrEqual(40);
  },
  60_000,
);

it('a violated property is reported once, with the smallest input', async () => {
  const target: FuzzTarget = {
    name: 'example',
    property: 'No text has an x.',
    seeds: ['<p>abc</p>'],
    fragments: ['x', 'y'],
    check(input) {
      if (input.includes('x')) throw new Error(`${input.length} characters and an x\n${input}`);
    },
  };
  const { failures } = await fuzz(target, { seed: 1, runs: 200 });
  expect(failures.map(({ property, input }) => [property, input])).toEqual([['… characters and an x', 'x']]);
});

it('the same seed produces the same inputs', async () => {
  const run = async () => {
    const inputs: string[] = [];
    const check = (input: string) => void inputs.push(input);
    await fuzz({ name: '', property: '', seeds: ['<p>a</p>', 'b'], fragments: ['c'], check }, { seed: 7, runs: 80 });
    return inputs;
  };
  const first = await run();
  expect(await run()).toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(60);
});
