import type {
  EngineAnswer,
  EngineCallKind,
  EngineCalls,
  EngineInput,
  EngineMessage,
  EngineRequest,
  EngineRest,
  EngineSettings,
  LanguageRequest,
  Syntax,
} from './protocol.ts';

/** The part of `Worker` that the client uses, so that tests can replace it. */
export interface EngineWorker {
  postMessage(input: EngineInput): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Called when the engine has answered or failed. */
export interface EngineListener {
  /** Called for every answer, in order. If the answer is `stale`, a newer text has been sent, and only its patch of the view applies. */
  answered(answer: EngineAnswer, stale: boolean): void;
  /** Called with the rest of the answer for the last text. */
  completed(rest: EngineRest): void;
  failed(report: string): void;
}

/** Sends a request to the engine. Resolves to `undefined` if the worker fails before it responds. */
export type CallEngine = <K extends EngineCallKind>(
  kind: K,
  input: EngineCalls[K]['input'],
) => Promise<EngineCalls[K]['answer'] | undefined>;

/** The page's connection to the engine. */
export interface EngineClient {
  readonly call: CallEngine;
  configure(settings: EngineSettings): void;
  /** Converts a text. Only the answer to the last call is complete. */
  convert(source: Syntax, text: string): void;
  /** Stops the worker as if it had failed, and converts the last text in a new one. */
  restart(report: string): void;
}

/** Milliseconds after which a conversion counts as stuck. */
const timeout = 4000;

/**
 * Connects to the engine so that the latest text wins: one request is pending, at most one waits, and answers arrive in
 * order. A worker that fails or is stuck is replaced.
 */
export function createEngineClient(start: () => EngineWorker, listener: EngineListener): EngineClient {
  const pendingCalls = new Map<number, (reply: unknown) => void>();
  let settings: EngineSettings | undefined;
  let last: EngineRequest | undefined;
  let lastId = 0;
  let pending: EngineRequest | undefined;
  let waiting: EngineRequest | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker = connect();

  function connect(): EngineWorker {
    const started = start();
    started.onmessage = ({ data }) => {
      if (data.kind === 'answer') {
        done();
        listener.answered(data.answer, data.answer.id !== last?.id);
        return;
      }
      if (data.kind === 'rest') {
        if (data.rest.id === last?.id) listener.completed(data.rest);
        return;
      }
      const settle = pendingCalls.get(data.id);
      pendingCalls.delete(data.id);
      if (data.kind === 'reply') settle?.(data.reply);
      else {
        if (settle) settle(undefined);
        else done();
        listener.failed(data.report);
      }
    };
    started.onerror = (event) => restart(event.message || 'The engine stopped.');
    if (settings) started.postMessage({ kind: 'configure', settings });
    return started;
  }

  function restart(report: string): void {
    worker.terminate();
    for (const settle of pendingCalls.values()) settle(undefined);
    pendingCalls.clear();
    const failed = pending;
    worker = connect();
    listener.failed(report);
    done();
    // The new worker must convert the last text again, unless that text made the old one fail.
    if (!pending && last && last !== failed) send(last);
  }

  function done(): void {
    clearTimeout(timer);
    pending = undefined;
    if (waiting) send(waiting);
  }

  function send(request: EngineRequest): void {
    pending = request;
    waiting = undefined;
    timer = setTimeout(() => restart('The engine took too long.'), timeout);
    worker.postMessage(request);
  }

  return {
    restart,
    call<K extends EngineCallKind>(kind: K, input: EngineCalls[K]['input']) {
      lastId += 1;
      const request = { kind, id: lastId, input } as LanguageRequest; // kind and input belong together
      return new Promise<EngineCalls[K]['answer'] | undefined>((resolve) => {
        pendingCalls.set(request.id, (reply) => resolve(reply as EngineCalls[K]['answer'] | undefined));
        worker.postMessage(request);
      });
    },
    configure(next) {
      settings = next;
      worker.postMessage({ kind: 'configure', settings: next });
    },
    convert(source, text) {
      lastId += 1;
      last = { kind: 'convert', id: lastId, source, text };
      if (pending) waiting = last;
      else send(last);
    },
  };
}
