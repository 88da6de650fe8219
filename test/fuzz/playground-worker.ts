import { Worker } from 'node:worker_threads';
import type {
  EngineAnswer,
  EngineCallKind,
  EngineCalls,
  EngineInput,
  EngineMessage,
  EngineRest,
  Syntax,
} from '../../apps/playground/src/protocol.ts';

/** The playground worker, used through its message protocol. */
export interface PlaygroundWorker {
  /** Both parts of the response to one document. */
  convert(source: Syntax, text: string): Promise<{ readonly answer: EngineAnswer; readonly rest: EngineRest }>;
  /** Sends a request about the last document, or about the one in the request. */
  call<K extends EngineCallKind>(kind: K, input: EngineCalls[K]['input']): Promise<EngineCalls[K]['answer']>;
  close(): void;
}

/** Starts a worker with the settings of a first visit. The promise is rejected if the worker reports a crash. */
export function startPlaygroundWorker(): PlaygroundWorker {
  const thread = new Worker(new URL('./playground-thread.ts', import.meta.url));
  thread.unref();
  let lastId = 0;

  async function messagesUntil(isLast: (message: EngineMessage) => boolean, input: EngineInput) {
    const messages: EngineMessage[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const listen = (message: EngineMessage) => {
      messages.push(message);
      if (message.kind === 'crash') reject(new Error(`The worker crashed: ${message.report}`));
      else if (isLast(message)) resolve();
    };
    thread.on('message', listen);
    thread.once('error', reject);
    thread.ref();
    thread.postMessage(input);
    try {
      await promise;
    } finally {
      thread.off('message', listen);
      thread.off('error', reject);
      thread.unref();
    }
    return messages;
  }

  return {
    async convert(source, text) {
      const messages = await messagesUntil(({ kind }) => kind === 'rest', {
        kind: 'convert',
        id: ++lastId,
        source,
        text,
      });
      const answer = messages.find((message) => message.kind === 'answer')?.answer;
      const rest = messages.find((message) => message.kind === 'rest')?.rest;
      if (!answer || !rest) throw new Error('The worker did not send its whole answer.');
      return { answer, rest };
    },
    async call(kind, input) {
      const request = { kind, id: ++lastId, input } as EngineInput; // kind and input belong together
      const [message] = await messagesUntil((found) => found.kind === 'reply', request);
      if (message?.kind !== 'reply') throw new Error('The worker did not reply.');
      return message.reply as never; // the protocol guarantees the type that matches the request
    },
    close: () => void thread.terminate(),
  };
}
