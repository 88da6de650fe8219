import type {
  EngineAnswer,
  EngineInput,
  EngineMessage,
  EngineRequest,
  EngineRest,
  EngineSettings,
  LanguageRequest,
  QuestionKind,
  Questions,
  Syntax,
} from './protocol.ts';

/** The part of a worker that is used here; tests hand in their own. */
export interface EngineWorker {
  postMessage(input: EngineInput): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Who is told of what the engine does. */
export interface EngineListener {
  /** Each answer, in order. `stale` ones are not for the last text: only their change of the view counts. */
  answered(answer: EngineAnswer, stale: boolean): void;
  /** The rest of the answer for the last text. */
  completed(rest: EngineRest): void;
  failed(report: string): void;
}

/** Asks about one place or the whole document. Resolves to `undefined` when the worker failed meanwhile. */
export type Ask = <K extends QuestionKind>(
  kind: K,
  ask: Questions[K]['ask'],
) => Promise<Questions[K]['answer'] | undefined>;

/** What the page knows of the engine. */
export interface EngineClient {
  readonly ask: Ask;
  configure(settings: EngineSettings): void;
  /** Asks for everything that follows from this text; only the answer to the last call is told. */
  convert(source: Syntax, text: string): void;
  /** Ends the worker as if it had failed: a new one takes its place and converts the last text again. */
  restart(report: string): void;
}

/** How long one conversion may take before its worker counts as stuck, in milliseconds. */
const patience = 4000;

/**
 * Talks to the engine so that the latest text wins: one request is under way, at most one waits, and answers come in
 * order. A worker that fails or is stuck is replaced.
 */
export function createEngineClient(start: () => EngineWorker, listener: EngineListener): EngineClient {
  const questions = new Map<number, (reply: unknown) => void>();
  let settings: EngineSettings | undefined;
  let last: EngineRequest | undefined;
  let lastId = 0;
  let underWay: EngineRequest | undefined;
  let waiting: EngineRequest | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let worker = connect();

  function connect(): EngineWorker {
    const fresh = start();
    fresh.onmessage = ({ data }) => {
      if (data.kind === 'answer') {
        done();
        listener.answered(data.answer, data.answer.id !== last?.id);
        return;
      }
      if (data.kind === 'rest') {
        if (data.rest.id === last?.id) listener.completed(data.rest);
        return;
      }
      const settle = questions.get(data.id);
      questions.delete(data.id);
      if (data.kind === 'reply') settle?.(data.reply);
      else {
        if (settle) settle(undefined);
        else done();
        listener.failed(data.report);
      }
    };
    fresh.onerror = (event) => restart(event.message || 'The engine stopped.');
    if (settings) fresh.postMessage({ kind: 'configure', settings });
    return fresh;
  }

  function restart(report: string): void {
    worker.terminate();
    for (const settle of questions.values()) settle(undefined);
    questions.clear();
    const failed = underWay;
    worker = connect();
    listener.failed(report);
    done();
    // The new worker knows nothing yet; the text that broke the old one is not tried again.
    if (!underWay && last && last !== failed) send(last);
  }

  function done(): void {
    clearTimeout(alarm);
    underWay = undefined;
    if (waiting) send(waiting);
  }

  function send(request: EngineRequest): void {
    underWay = request;
    waiting = undefined;
    alarm = setTimeout(() => restart('The engine took too long and was started again.'), patience);
    worker.postMessage(request);
  }

  return {
    restart,
    ask<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']) {
      lastId += 1;
      const request = { kind, id: lastId, ask } as LanguageRequest; // kind and ask come as one pair
      return new Promise<Questions[K]['answer'] | undefined>((resolve) => {
        questions.set(request.id, (reply) => resolve(reply as Questions[K]['answer'] | undefined));
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
      if (underWay) waiting = last;
      else send(last);
    },
  };
}
