import { createEngine } from './engine/answer.ts';
import type { EngineInput, EngineMessage } from './protocol.ts';

const engine = createEngine();
/** Settings are read in order: what comes after them waits for them. */
let settled: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<EngineInput>) => {
  settled = settled.then(() => handle(data));
});

/** The rest of the last answer; a newer text comes first. */
let rest: ReturnType<typeof setTimeout> | undefined;

async function handle(input: EngineInput): Promise<void> {
  if (input.kind === 'configure') return engine.configure(input.settings);
  if (input.kind !== 'convert') {
    // kind and ask come as one pair
    return tell(input.id, async () => ({
      kind: 'reply',
      id: input.id,
      reply: await engine.reply(input.kind, input.ask as never),
    }));
  }
  clearTimeout(rest);
  await tell(input.id, () => ({ kind: 'answer', answer: engine.convert(input) }));
  rest = setTimeout(() => {
    void tell(input.id, async () => {
      const completed = await engine.complete();
      return completed && { kind: 'rest', rest: completed };
    });
  });
}

async function tell(
  id: number,
  make: () => EngineMessage | undefined | Promise<EngineMessage | undefined>,
): Promise<void> {
  let message: EngineMessage | undefined;
  try {
    message = await make();
  } catch (error) {
    // Anything can be thrown by a defect in an engine: it is reported, never swallowed, and the worker goes on.
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    message = { kind: 'crash', id, report };
  }
  if (message) self.postMessage(message);
}
