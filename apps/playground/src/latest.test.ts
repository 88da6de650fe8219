import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createEngine, type EngineWorker } from './latest.ts';
import type { EngineMessage, EngineRequest, LanguageRequest } from './protocol.ts';

function fakeWorker(delay: () => number): EngineWorker {
  const worker: EngineWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage(request: EngineRequest | LanguageRequest) {
      if ('kind' in request) return;
      setTimeout(() => {
        const { id, source, text } = request;
        const diagnostics = { wiki: [], storage: [] };
        const answer = { id, source, wiki: text, storage: `<p>${text}</p>`, view: [], diagnostics };
        const data: EngineMessage = { kind: 'answer', answer };
        worker.onmessage?.(new MessageEvent('message', { data }));
      }, delay());
    },
  };
  return worker;
}

it('ends with the result of the last text whatever the delays', () => {
  const step = fc.record({ wait: fc.nat(40), delay: fc.nat(100), text: fc.string() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      vi.useFakeTimers();
      const delays = steps.map(({ delay }) => delay);
      const shown: (string | undefined)[] = [];
      const ids: number[] = [];
      const engine = createEngine(() => fakeWorker(() => delays.shift() ?? 0), {
        answered: ({ id, storage }) => {
          ids.push(id);
          shown.push(storage);
        },
        failed: (report) => expect.fail(report),
      });
      for (const { wait, text } of steps) {
        engine.ask('wiki', text);
        vi.advanceTimersByTime(wait);
      }
      vi.runAllTimers();
      vi.useRealTimers();
      expect(shown.at(-1)).toBe(`<p>${steps.at(-1)?.text}</p>`);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    }),
  );
});
