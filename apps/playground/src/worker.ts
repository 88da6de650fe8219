import { createEngine } from './engine/answer.ts';
import type { EngineInput, EngineMessage } from './protocol.ts';

const engine = createEngine();
/** Messages are handled in order, because loading settings is asynchronous. */
let queue: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<EngineInput>) => {
  queue = queue.then(() => handle(data));
});

/** Timer for the rest of the last answer; cleared when a newer text arrives. */
let rest: ReturnType<typeof setTimeout> | undefined;

async function handle(input: EngineInput): Promise<void> {
  if (input.kind === 'configure') return engine.configure(input.settings);
  if (input.kind !== 'convert') {
    return send(input.id, async () => ({
      kind: 'reply',
      id: input.id,
      reply: await engine.reply(input.kind, input.input as never), // kind and input belong together,
    }));
  }
  clearTimeout(rest);
  await send(input.id, () => ({ kind: 'answer', answer: engine.convert(input) }));
  rest = setTimeout(() => {
    void send(input.id, async () => {
      const completed = await engine.complete();
      return completed && { kind: 'rest', rest: completed };
    });
  });
}

async function send(
  id: number,
  make: () => EngineMessage | undefined | Promise<EngineMessage | undefined>,
): Promise<void> {
  let message: EngineMessage | undefined;
  try {
    message = await make();
  } catch (error) {
    // A bug in the engine can throw anything. Report it and keep the worker running.
    const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
    message = { kind: 'crash', id, report };
  }
  if (message) self.postMessage(message);
}
