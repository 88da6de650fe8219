import type { Dispatcher } from 'undici';

/** The headers of an answer: names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly text: string;
}

/** An answer that grew over the limit and was cut off. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

/** An answer that was not whole in time. */
export class AnswerTooLate extends Error {
  override readonly name = 'AnswerTooLate';
}

/** What bounds an exchange. */
export interface ExchangeLimits {
  readonly signal?: AbortSignal;
  /** Bytes of the longest answer that is read. */
  readonly longest: number;
  /** Milliseconds from sending to the last byte of the answer. 0 is no limit. */
  readonly timeout: number;
}

/**
 * Sends one request and reads the whole answer as text.
 *
 * This is `undici.request` without the stream between socket and text, which nobody here would read as a stream.
 * Rejects with the reason of the signal, with `AnswerTooLong`, `AnswerTooLate`, or with undici's error.
 */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const reader = new AnswerReader(limits, resolve, reject);
    try {
      dispatcher.dispatch(options, reader);
    } catch (error) {
      reader.fail(error);
    }
  });
}

/** Collects one answer. A class, since undici calls its methods on the object for each request. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #limits: ExchangeLimits;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #onAbort: (() => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #stopped: Error | undefined;
  #status = 0;
  #headers: AnswerHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(limits: ExchangeLimits, resolve: (answer: Answer) => void, reject: (reason: unknown) => void) {
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    const { signal, timeout } = limits;
    if (timeout > 0) this.#timer = setTimeout(late, timeout, this, timeout);
    if (signal) {
      this.#onAbort = () => this.#stop(asError(signal.reason));
      signal.addEventListener('abort', this.#onAbort, { once: true });
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped) controller.abort(this.#stopped);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    if (status < 200) return; // 100 and 103 announce the answer
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.longest) {
      controller.abort(new AnswerTooLong(`The answer is longer than ${this.#limits.longest} bytes.`));
      return;
    }
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks, this.#size);
    this.#resolve({ status: this.#status, headers: this.#headers, text: bytes.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  fail(error: unknown): void {
    this.#release();
    this.#chunks = [];
    this.#reject(error);
  }

  late(timeout: number): void {
    this.#stop(new AnswerTooLate(`There was no whole answer within ${timeout} ms.`));
  }

  /** Before the request has started there is nothing to abort yet: it may wait for a connection that never comes. */
  #stop(reason: Error): void {
    this.#stopped = reason;
    if (this.#controller) this.#controller.abort(reason);
    else this.fail(reason);
  }

  #release(): void {
    clearTimeout(this.#timer);
    if (this.#onAbort) this.#limits.signal?.removeEventListener('abort', this.#onAbort);
  }
}

function late(reader: AnswerReader, timeout: number): void {
  reader.late(timeout);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The call was aborted.', { cause: reason });
}
