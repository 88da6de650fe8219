import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('keeps the order whatever takes longest, and never runs more than the limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (waits, limit) => {
      let [running, most] = [0, 0];
      const results: number[] = [];
      const work = async (index: number) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, waits[index]));
        running -= 1;
        return index;
      };
      for await (const result of inOrder(waits.keys(), limit, work)) results.push(result);
      expect(results).toEqual([...waits.keys()]);
      expect(most).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 30 },
  );
});

it('yields an answer while the source is silent', async () => {
  let ask: (() => void) | undefined;
  async function* source() {
    yield 1;
    await new Promise<void>((resolve) => {
      ask = resolve;
    });
    yield 2;
  }
  const results = inOrder(source(), 4, async (item) => item * 10);
  expect(await results.next()).toEqual({ done: false, value: 10 });
  ask?.();
  expect(await results.next()).toEqual({ done: false, value: 20 });
  expect(await results.next()).toMatchObject({ done: true });
});

it('reads a long source only as far as needed, and ends it when the reader stops', async () => {
  let [read, ended] = [0, false];
  function* source() {
    try {
      for (;;) yield read++;
    } finally {
      ended = true;
    }
  }
  for await (const result of inOrder(source(), 5, async (item) => item)) if (result === 20) break;
  expect(read).toBeLessThanOrEqual(27);
  expect(ended).toBe(true);
});

it('rejects with the fault of the source, and with that of the work', async () => {
  const broken = (function* () {
    yield 1;
    throw new Error('source');
  })();
  const all = async (source: Iterable<number>, work: (item: number) => Promise<number>) => {
    for await (const _ of inOrder(source, 2, work));
  };
  await expect(all(broken, async (item) => item)).rejects.toThrow('source');
  await expect(all([1, 2, 3], async () => Promise.reject(new Error('work')))).rejects.toThrow('work');
});
