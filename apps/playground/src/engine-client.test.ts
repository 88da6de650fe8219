import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createEngineClient, type EngineWorker } from './engine-client.ts';
import type { EngineInput, EngineMessage } from './protocol.ts';

function fakeWorker(delay: () => number): EngineWorker {
  const worker: EngineWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage(request: EngineInput) {
      if (request.kind !== 'convert') return;
      setTimeout(() => {
        const { id, source, text } = request;
        const answer = { id, source, storage: `<p>${text}</p>`, view: undefined, settingsProblem: undefined };
        const data: EngineMessage = { kind: 'answer', answer };
        worker.onmessage?.(new MessageEvent('message', { data }));
      }, delay());
    },
  };
  return worker;
}

it('ends with the result of the last text, regardless of the delays', () => {
  const step = fc.record({ wait: fc.nat(40), delay: fc.nat(100), text: fc.string() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      vi.useFakeTimers();
      const delays = steps.map(({ delay }) => delay);
      const shown: (string | undefined)[] = [];
      const ids: number[] = [];
      const engine = createEngineClient(() => fakeWorker(() => delays.shift() ?? 0), {
        answered: ({ id, storage }, stale) => {
          if (stale) return;
          ids.push(id);
          shown.push(storage);
        },
        completed: () => {},
        failed: (report) => expect.fail(report),
      });
      for (const { wait, text } of steps) {
        engine.convert('wiki', text);
        vi.advanceTimersByTime(wait);
      }
      vi.runAllTimers();
      vi.useRealTimers();
      expect(shown.at(-1)).toBe(`<p>${steps.at(-1)?.text}</p>`);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    }),
  );
});

it('replaces a worker that is stuck, and converts the last text with the new one', () => {
  vi.useFakeTimers();
  let started = 0;
  const shown: string[] = [];
  const reports: string[] = [];
  const engine = createEngineClient(
    () => {
      started += 1;
      return fakeWorker(started === 1 ? () => 1e9 : () => 1);
    },
    { answered: ({ storage }) => shown.push(storage), completed: () => {}, failed: (report) => reports.push(report) },
  );
  engine.convert('wiki', 'stuck');
  engine.convert('wiki', 'next');
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(started).toBe(2);
  expect(shown).toEqual(['<p>next</p>']);
  expect(reports).toHaveLength(1);
});
