import type {
  EngineAnswer,
  EngineMessage,
  EngineRequest,
  LanguageAnswer,
  LanguageRequest,
  Syntax,
} from './protocol.ts';

/** The part of a worker that is used here; tests hand in their own. */
export interface EngineWorker {
  postMessage(request: EngineRequest | LanguageRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Who is told of what the engine does. */
export interface EngineListener {
  answered(answer: EngineAnswer): void;
  failed(report: string): void;
}

/** The answer to a question whose worker is gone. */
const nothing: LanguageAnswer = { items: [], hover: undefined };

/** How long one conversion may take before its worker counts as stuck. */
const patience = 4000;

/**
 * Talks to the engine so that the latest text wins: one request is under way, at most one waits, and an answer that is
 * not for the last text is dropped. A worker that fails or is stuck is replaced.
 */
export function createEngine(start: () => EngineWorker, listener: EngineListener) {
  const questions = new Map<number, (answer: LanguageAnswer) => void>();
  let last = 0;
  let asked = 0;
  let underWay: EngineRequest | undefined;
  let waiting: EngineRequest | undefined;
  let worker = connect();
  let alarm: ReturnType<typeof setTimeout> | undefined;

  function connect(): EngineWorker {
    const fresh = start();
    fresh.onmessage = ({ data }) => {
      if (data.kind === 'language' || (data.kind === 'crash' && questions.has(data.id))) {
        questions.get(data.id)?.(data.kind === 'language' ? data.answer : nothing);
        questions.delete(data.id);
        if (data.kind === 'crash') listener.failed(data.report);
        return;
      }
      done();
      if (data.kind === 'crash') listener.failed(data.report);
      else if (data.answer.id === last) listener.answered(data.answer);
    };
    fresh.onerror = (event) => restart(event.message || 'The engine stopped.');
    return fresh;
  }

  function restart(report: string): void {
    worker.terminate();
    for (const settle of questions.values()) settle(nothing);
    questions.clear();
    worker = connect();
    listener.failed(report);
    done();
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
    /** Asks about one place in a text. Always settles, with nothing when the worker failed meanwhile. */
    about(question: Omit<LanguageRequest, 'id'>): Promise<LanguageAnswer> {
      // Counted downwards, so that no id is ever one of a conversion.
      asked -= 1;
      const id = asked;
      return new Promise((resolve) => {
        questions.set(id, resolve);
        worker.postMessage({ ...question, id });
      });
    },
    /** Asks for everything that follows from this text. */
    ask(source: Syntax, text: string): void {
      last += 1;
      const request = { id: last, source, text };
      if (underWay) waiting = request;
      else send(request);
    },
  };
}
