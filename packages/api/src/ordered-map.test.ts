import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderedMap } from './ordered-map.ts';

it('keeps the order regardless of duration, and never exceeds the limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (waits, limit) => {
      let [running, max] = [0, 0];
      const results: number[] = [];
      const work = async (index: number) => {
        running += 1;
        max = Math.max(max, running);
        await new Promise((resolve) => setTimeout(resolve, waits[index]));
        running -= 1;
        return index;
      };
      for await (const result of orderedMap(waits.keys(), limit, work)) results.push(result);
      expect(results).toEqual([...waits.keys()]);
      expect(max).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 30 },
  );
});

it('yields a result while the source is idle', async () => {
  let release: (() => void) | undefined;
  async function* source() {
    yield 1;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 2;
  }
  const results = orderedMap(source(), 4, async (item) => item * 10);
  expect(await results.next()).toEqual({ done: false, value: 10 });
  release?.();
  expect(await results.next()).toEqual({ done: false, value: 20 });
  expect(await results.next()).toMatchObject({ done: true });
});

it('reads a long source only as far as needed, and closes it when the reader stops', async () => {
  let [read, ended] = [0, false];
  function* source() {
    try {
      for (;;) yield read++;
    } finally {
      ended = true;
    }
  }
  for await (const result of orderedMap(source(), 5, async (item) => item)) if (result === 20) break;
  expect(read).toBeLessThanOrEqual(27);
  expect(ended).toBe(true);
});

it('rejects with the error of the source and with that of the work', async () => {
  const broken = (function* () {
    yield 1;
    throw new Error('source');
  })();
  const all = async (source: Iterable<number>, work: (item: number) => Promise<number>) => {
    for await (const _ of orderedMap(source, 2, work));
  };
  await expect(all(broken, async (item) => item)).rejects.toThrow('source');
  await expect(all([1, 2, 3], async () => Promise.reject(new Error('work')))).rejects.toThrow('work');
});
