import type { Dispatcher } from 'undici';

/** Response headers. Names are in lower case. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A complete response. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly text: string;
}

/** The response exceeded the size limit and was aborted. */
export class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge';
}

/** The response was not complete in time. */
export class ResponseTimeout extends Error {
  override readonly name = 'ResponseTimeout';
}

/** Limits of an exchange. */
export interface ExchangeLimits {
  readonly signal?: AbortSignal;
  /** Maximum size of the response in bytes. */
  readonly maxBytes: number;
  /** Maximum time in milliseconds from sending the request to the last byte of the response. 0 means no limit. */
  readonly timeout: number;
}

/**
 * Sends one request and reads the complete response as text.
 *
 * Does what `undici.request` does, but without a stream between socket and text, because no caller needs one.
 * Rejects with the signal's reason, with `ResponseTooLarge` or `ResponseTimeout`, or with undici's error.
 */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const reader = new ResponseReader(limits, resolve, reject);
    try {
      dispatcher.dispatch(options, reader);
    } catch (error) {
      reader.fail(error);
    }
  });
}

/** Collects one response. A class, because undici calls these methods on the object. */
class ResponseReader implements Dispatcher.DispatchHandler {
  readonly #limits: ExchangeLimits;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #onAbort: (() => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #stopped: Error | undefined;
  #status = 0;
  #headers: ResponseHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(limits: ExchangeLimits, resolve: (response: HttpResponse) => void, reject: (reason: unknown) => void) {
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    const { signal, timeout } = limits;
    if (timeout > 0) this.#timer = setTimeout(expire, timeout, this, timeout);
    if (signal) {
      this.#onAbort = () => this.#stop(asError(signal.reason));
      signal.addEventListener('abort', this.#onAbort, { once: true });
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped) controller.abort(this.#stopped);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    if (status < 200) return; // 100 and 103 are informational
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.maxBytes) {
      controller.abort(new ResponseTooLarge(`The response is larger than ${this.#limits.maxBytes} bytes.`));
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

  expire(timeout: number): void {
    this.#stop(new ResponseTimeout(`No complete response within ${timeout} ms.`));
  }

  /** Before the request has started there is no controller: it may be waiting for a connection that is never established. */
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

function expire(reader: ResponseReader, timeout: number): void {
  reader.expire(timeout);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The call was aborted.', { cause: reason });
}
