import { createEngine } from './engine/answer.ts';
import type { EngineInput, EngineMessage } from './protocol.ts';

const engine = createEngine();
/** Settings are read in order: what comes after them waits for them. */
let settled: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<EngineInput>) => {
  settled = settled.then(() => handle(data));
});

async function handle(input: EngineInput): Promise<void> {
  if (input.kind === 'configure') return engine.configure(input.settings);
  let message: EngineMessage;
  try {
    message =
      input.kind === 'convert'
        ? { kind: 'answer', answer: engine.convert(input) }
        : { kind: 'reply', id: input.id, reply: engine.reply(input.kind, input.ask as never) }; // the pair belongs together
  } catch (error) {
    // Anything can be thrown by a defect in an engine: it is reported, never swallowed, and the worker goes on.
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    message = { kind: 'crash', id: input.id, report };
  }
  self.postMessage(message);
}
