import { Agent, type Dispatcher, Pool } from 'undici';
import { type Auth, createSigner } from '../auth.ts';
import { ApiError } from '../errors.ts';
import { type BaseAddress, baseAddress, type Query, target } from './address.ts';
import { type Answer, exchange } from './exchange.ts';
import { failure } from './failure.ts';
import { createGate, type Gate, pauseFor } from './gate.ts';
import { pauseAskedBy, retryAfterOf } from './rate-limit.ts';
import { refusal, requestIdOf } from './refusal.ts';
import {
  delayBefore,
  mayRetryError,
  mayRetryStatus,
  type RetryOptions,
  type RetryPolicy,
  retryPolicy,
} from './retry.ts';

/** A body that is sent as it comes. */
export interface StreamBody {
  readonly contentType: string;
  /** Bytes, where they are known before. */
  readonly length?: number;
  /** Whether `open` may be called again: a stream of the caller can be read only once. */
  readonly repeatable: boolean;
  open(): AsyncIterable<Uint8Array>;
}

/** One call: a path below the base address, and a body where there is one. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Begins with `/rest/` or `/api/v2/`. Encoded. */
  readonly path: string;
  readonly query?: Query;
  /** A beginning of the query that is encoded already, with its `?`. */
  readonly search?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly stream?: StreamBody;
  /** Whether the call changes nothing, so that it may run twice. Default: for GET only. */
  readonly safe?: boolean;
  /** The body text in `body`, for the position of a fault in it. */
  readonly bodyText?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds for one sending. Default: that of the client. */
  readonly timeout?: number;
}

/** Sends calls and reads JSON answers. */
export interface Transport {
  readonly base: BaseAddress;
  readonly gate: Gate;
  readonly policy: RetryPolicy;
  readonly userAgent: string;
  /** What sends requests to a host: other hosts than the site's own serve downloads. */
  dispatcherFor(origin: string): Dispatcher;
  /** Resolves to the parsed JSON, or to `undefined` for an empty answer. Rejects with `ApiError`, or the reason of the signal. */
  send(call: Call): Promise<unknown>;
  /** The `Authorization` header, for downloads. */
  authorization(): string | undefined;
  redact(text: string): string;
  close(): Promise<void>;
}

/** One sending of a call, for logs. Holds no credentials, no bodies and no query. */
export interface CallEvent {
  readonly method: string;
  readonly path: string;
  /** 1 for the first sending. */
  readonly attempt: number;
  readonly milliseconds: number;
  /** Undefined where there was no whole answer. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds until the call is sent again; undefined when it is not. */
  readonly retryIn: number | undefined;
}

/** Where and how calls go. */
export interface TransportOptions {
  /** Address of the site with its context path (`https://site.example/wiki`), or of the OAuth gateway (`…/ex/confluence/{cloudId}`). */
  readonly baseUrl: string;
  readonly auth?: Auth;
  /** Default: an own pool with keep-alive, closed by `close()`. */
  readonly dispatcher?: Dispatcher;
  /** Interceptors of undici around each sending, the first one outermost. */
  readonly interceptors?: readonly Dispatcher.DispatcherComposeInterceptor[];
  /** Milliseconds for one sending, from the request to the end of the answer. 0 is no limit. Default: 30,000. */
  readonly timeout?: number;
  readonly retry?: RetryOptions;
  /** How many calls run at a time; more wait in order. Default: 32. */
  readonly concurrency?: number;
  /** Bytes of the longest JSON answer that is read. Default: 64 MiB. */
  readonly longestAnswer?: number;
  /** Refuse every call that would change something, with a `TypeError`, before it is sent. Default: `false`. */
  readonly readOnly?: boolean;
  /** Sent as `User-Agent`. Default: `macrowright`. */
  readonly userAgent?: string;
  /** Told of every sending. */
  readonly log?: (event: CallEvent) => void;
}

/** Opens a transport. Options that make no sense are a `TypeError` or `RangeError`. */
export function createTransport(options: TransportOptions): Transport {
  const { timeout = 30_000, concurrency = 32, longestAnswer = 64 * 1_048_576, readOnly = false, log } = options;
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new RangeError(`concurrency must be a whole number from 1; got "${concurrency}".`);
  }
  if (!(timeout >= 0)) throw new RangeError(`timeout must be a number of milliseconds; got "${timeout}".`);
  const base = baseAddress(options.baseUrl);
  const signer = createSigner(options.auth);
  const policy = retryPolicy(options.retry);
  const gate = createGate(concurrency);
  const own = options.dispatcher ? undefined : new Pool(base.origin, { connections: concurrency });
  const plain = options.dispatcher ?? own;
  if (!plain) throw new TypeError('A transport has a dispatcher or opens one.');
  const dispatcher = options.interceptors?.length ? plain.compose([...options.interceptors].reverse()) : plain;
  const { userAgent = 'macrowright' } = options;
  const common = { accept: 'application/json', 'user-agent': userAgent };
  let elsewhere: Agent | undefined;

  function request({ method, stream }: Call, path: string, json: string | undefined): Dispatcher.DispatchOptions {
    const headers: Record<string, string> = { ...common };
    const authorization = signer.header();
    if (authorization !== undefined) headers.authorization = authorization;
    let body: string | AsyncIterable<Uint8Array> | undefined;
    if (stream) {
      headers['content-type'] = stream.contentType;
      headers['x-atlassian-token'] = 'no-check'; // every multipart write needs it
      if (stream.length !== undefined) headers['content-length'] = String(stream.length);
      body = stream.open();
    } else if (json !== undefined) {
      headers['content-type'] = 'application/json';
      body = json;
    }
    // biome-ignore format: one line a group
    return {
      origin: base.origin, path, method, headers,
      body: body as Dispatcher.DispatchOptions['body'], // undici takes iterables; its types do not say so
      headersTimeout: 0, bodyTimeout: 0, // the exchange has one timer for all of it
    };
  }

  async function send(call: Call): Promise<unknown> {
    const { method, path, signal, stream } = call;
    const safe = call.safe ?? method === 'GET';
    if (readOnly && !safe) throw new TypeError(`This client is read-only; it does not send ${method} ${path}.`);
    const repeatable = safe || method === 'DELETE' || policy.writes;
    const address = target(base.prefix, path, call.query, call.search);
    const json = call.body === undefined ? undefined : JSON.stringify(call.body);
    const limits = { signal, longest: longestAnswer, timeout: call.timeout ?? timeout };
    let renewed = false;
    let lost = false;

    for (let attempt = 1; ; attempt += 1) {
      const wait = gate.enter(signal);
      if (wait) await wait;
      const started = log ? performance.now() : 0;
      const authorization = signer.header();
      let answer: Answer | undefined;
      let error: unknown;
      try {
        answer = await exchange(dispatcher, request(call, address, json), limits);
        const pause = pauseAskedBy(answer.headers, Date.now());
        if (pause > 0) gate.pause(Math.min(pause, policy.maxDelay));
      } catch (thrown) {
        error = thrown;
      } finally {
        gate.leave();
      }

      const again = attempt <= policy.times && (!stream || stream.repeatable) && !signal?.aborted;
      const retry = again && (answer ? mayRetryStatus(answer.status, repeatable) : mayRetryError(error, repeatable));
      const asked = answer && retryAfterOf(answer.headers, Date.now());
      const retryIn = retry ? delayBefore(attempt, asked, policy) : undefined;
      if (log) tell(call, attempt, performance.now() - started, answer, retryIn);
      if (retryIn !== undefined) {
        if (answer?.status === 429) gate.pause(retryIn);
        lost ||= answer?.status !== 429;
        await pauseFor(retryIn, signal);
        continue;
      }

      if (!answer) throw failure(call, error, attempt, signer.redact);
      if (answer.status >= 200 && answer.status < 300) return parsed(call, answer);
      // An earlier sending whose answer was lost may have deleted it.
      if (answer.status === 404 && method === 'DELETE' && lost) return undefined;
      const told = refusal(call, answer, attempt, signer.redact);
      // A token with too few scopes stays so when it is renewed.
      const stale = answer.status === 401 && !renewed && !/scope does not match/i.test(told.serverMessage ?? '');
      if (stale && (!stream || stream.repeatable) && (await signer.renew(authorization))) {
        renewed = true;
        continue;
      }
      throw told;
    }
  }

  function tell(call: Call, attempt: number, milliseconds: number, answer: Answer | undefined, retryIn?: number): void {
    const { method, path } = call;
    log?.({
      method,
      path,
      attempt,
      milliseconds,
      status: answer?.status,
      requestId: answer && requestIdOf(answer.headers),
      retryIn,
    });
  }

  return {
    base,
    gate,
    policy,
    userAgent,
    dispatcherFor(origin) {
      if (!own || origin === base.origin) return dispatcher;
      elsewhere ??= new Agent();
      return elsewhere;
    },
    send,
    authorization: signer.header,
    redact: signer.redact,
    async close() {
      await Promise.all([own?.close(), elsewhere?.close()]);
    },
  };
}

function parsed(call: Call, { text, status, headers }: Answer): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { method, path } = call;
    throw new ApiError('unexpected-answer', `${method} ${path} answered ${status} with a body that is not JSON.`, {
      status,
      method,
      path,
      requestId: requestIdOf(headers),
      cause: new Error(cause instanceof Error ? cause.name : 'SyntaxError'),
    });
  }
}
