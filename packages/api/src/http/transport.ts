import { Agent, type Dispatcher, Pool } from 'undici';
import { type Auth, createSigner } from '../auth.ts';
import { ApiError } from '../errors.ts';
import { exchange, type HttpResponse } from './exchange.ts';
import { rateLimitPause, retryAfterOf } from './rate-limit.ts';
import { requestError } from './request-error.ts';
import { requestIdOf, responseError } from './response-error.ts';
import {
  delayBefore,
  mayRetryError,
  mayRetryStatus,
  type RetryOptions,
  type RetryPolicy,
  retryPolicy,
} from './retry.ts';
import { createSemaphore, type Semaphore, sleep } from './semaphore.ts';
import { type BaseUrl, parseBaseUrl, type Query, requestTarget } from './url.ts';

/** A request body that is streamed. */
export interface StreamBody {
  readonly contentType: string;
  /** Size in bytes, if known in advance. */
  readonly length?: number;
  /** Whether `open` may be called again. A stream can be read only once. */
  readonly repeatable: boolean;
  open(): AsyncIterable<Uint8Array>;
}

/** One call: a path below the base URL, with an optional body. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Encoded path. Starts with `/rest/` or `/api/v2/`. */
  readonly path: string;
  readonly query?: Query;
  /** The start of the query string, already encoded, including the `?`. */
  readonly search?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly stream?: StreamBody;
  /** Whether the call changes nothing and may therefore run twice. Default: `true` for GET. */
  readonly safe?: boolean;
  /** The text in `body` that error positions refer to. */
  readonly bodyText?: string;
  readonly signal?: AbortSignal;
  /** Timeout in milliseconds for one attempt. Default: the client's timeout. */
  readonly timeout?: number;
}

/** Sends calls and reads JSON responses. */
export interface Transport {
  readonly base: BaseUrl;
  readonly semaphore: Semaphore;
  readonly policy: RetryPolicy;
  readonly userAgent: string;
  /** The dispatcher for a host. Downloads can come from hosts other than the site. */
  dispatcherFor(origin: string): Dispatcher;
  /** Resolves to the parsed JSON, or to `undefined` for an empty response. Rejects with `ApiError`, or with the signal's reason. */
  send(call: Call): Promise<unknown>;
  /** The `Authorization` header, for downloads. */
  authorization(): string | undefined;
  redact(text: string): string;
  close(): Promise<void>;
}

/** One attempt of a call, for logging. Contains no credentials, bodies or query. */
export interface CallEvent {
  readonly method: string;
  readonly path: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly milliseconds: number;
  /** `undefined` if there was no complete response. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds until the next attempt; `undefined` if there is none. */
  readonly retryIn: number | undefined;
}

/** Where and how calls are sent. */
export interface TransportOptions {
  /** URL of the site with its context path (`https://site.example/wiki`), or of the OAuth gateway (`…/ex/confluence/{cloudId}`). */
  readonly baseUrl: string;
  readonly auth?: Auth;
  /** Default: a keep-alive pool that `close()` closes. */
  readonly dispatcher?: Dispatcher;
  /** undici interceptors for each attempt, outermost first. */
  readonly interceptors?: readonly Dispatcher.DispatcherComposeInterceptor[];
  /** Timeout in milliseconds for one attempt, from the request to the end of the response. 0 means no limit. Default: 30,000. */
  readonly timeout?: number;
  readonly retry?: RetryOptions;
  /** Maximum number of concurrent calls. Further calls wait in order. Default: 32. */
  readonly concurrency?: number;
  /** Maximum size of a JSON response in bytes. Default: 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Reject every call that would change something with a `TypeError` before it is sent. Default: `false`. */
  readonly readOnly?: boolean;
  /** Sent as `User-Agent`. Default: `macrowright`. */
  readonly userAgent?: string;
  /** Called after every attempt. */
  readonly log?: (event: CallEvent) => void;
}

/** Creates a transport. Invalid options throw a `TypeError` or `RangeError`. */
export function createTransport(options: TransportOptions): Transport {
  const { timeout = 30_000, concurrency = 32, maxResponseBytes = 64 * 1_048_576, readOnly = false, log } = options;
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new RangeError(`concurrency must be a positive integer; got "${concurrency}".`);
  }
  if (!(timeout >= 0)) throw new RangeError(`timeout must be a non-negative number of milliseconds; got "${timeout}".`);
  const base = parseBaseUrl(options.baseUrl);
  const signer = createSigner(options.auth);
  const policy = retryPolicy(options.retry);
  const semaphore = createSemaphore(concurrency);
  const ownPool = options.dispatcher ? undefined : new Pool(base.origin, { connections: concurrency });
  const baseDispatcher = options.dispatcher ?? ownPool;
  if (!baseDispatcher) throw new TypeError('A transport needs a dispatcher.');
  const dispatcher = options.interceptors?.length
    ? baseDispatcher.compose([...options.interceptors].reverse())
    : baseDispatcher;
  const { userAgent = 'macrowright' } = options;
  const common = { accept: 'application/json', 'user-agent': userAgent };
  let otherHosts: Agent | undefined;

  function request({ method, stream }: Call, path: string, json: string | undefined): Dispatcher.DispatchOptions {
    const headers: Record<string, string> = { ...common };
    const authorization = signer.header();
    if (authorization !== undefined) headers.authorization = authorization;
    let body: string | AsyncIterable<Uint8Array> | undefined;
    if (stream) {
      headers['content-type'] = stream.contentType;
      headers['x-atlassian-token'] = 'no-check'; // required for every multipart write
      if (stream.length !== undefined) headers['content-length'] = String(stream.length);
      body = stream.open();
    } else if (json !== undefined) {
      headers['content-type'] = 'application/json';
      body = json;
    }
    // biome-ignore format: one line per group
    return {
      origin: base.origin, path, method, headers,
      body: body as Dispatcher.DispatchOptions['body'], // undici accepts iterables, but its types do not include them
      headersTimeout: 0, bodyTimeout: 0, // the exchange has one timer for the whole request
    };
  }

  async function send(call: Call): Promise<unknown> {
    const { method, path, signal, stream } = call;
    const safe = call.safe ?? method === 'GET';
    if (readOnly && !safe) throw new TypeError(`${method} ${path} was not sent: this client is read-only.`);
    const repeatable = safe || method === 'DELETE' || policy.writes;
    const url = requestTarget(base.prefix, path, call.query, call.search);
    const json = call.body === undefined ? undefined : JSON.stringify(call.body);
    const limits = { signal, maxBytes: maxResponseBytes, timeout: call.timeout ?? timeout };
    let renewed = false;
    let lost = false;

    for (let attempt = 1; ; attempt += 1) {
      const wait = semaphore.enter(signal);
      if (wait) await wait;
      const started = log ? performance.now() : 0;
      const authorization = signer.header();
      let response: HttpResponse | undefined;
      let failure: unknown;
      try {
        response = await exchange(dispatcher, request(call, url, json), limits);
        const pause = rateLimitPause(response.headers, Date.now());
        if (pause > 0) semaphore.pause(Math.min(pause, policy.maxDelay));
      } catch (thrown) {
        failure = thrown;
      } finally {
        semaphore.leave();
      }

      const again = attempt <= policy.times && (!stream || stream.repeatable) && !signal?.aborted;
      const retry =
        again && (response ? mayRetryStatus(response.status, repeatable) : mayRetryError(failure, repeatable));
      const requested = response && retryAfterOf(response.headers, Date.now());
      const retryIn = retry ? delayBefore(attempt, requested, policy) : undefined;
      if (log) logAttempt(call, attempt, performance.now() - started, response, retryIn);
      if (retryIn !== undefined) {
        if (response?.status === 429) semaphore.pause(retryIn);
        lost ||= response?.status !== 429;
        await sleep(retryIn, signal);
        continue;
      }

      if (!response) throw requestError(call, failure, attempt, signer.redact);
      if (response.status >= 200 && response.status < 300) return parsed(call, response);
      // An earlier attempt whose response was lost may have deleted it.
      if (response.status === 404 && method === 'DELETE' && lost) return undefined;
      const error = responseError(call, response, attempt, signer.redact);
      // Renewing a token does not give it more scopes.
      const stale = response.status === 401 && !renewed && !/scope does not match/i.test(error.serverMessage ?? '');
      if (stale && (!stream || stream.repeatable) && (await signer.renew(authorization))) {
        renewed = true;
        continue;
      }
      throw error;
    }
  }

  function logAttempt(
    call: Call,
    attempt: number,
    milliseconds: number,
    response: HttpResponse | undefined,
    retryIn?: number,
  ): void {
    const { method, path } = call;
    log?.({
      method,
      path,
      attempt,
      milliseconds,
      status: response?.status,
      requestId: response && requestIdOf(response.headers),
      retryIn,
    });
  }

  return {
    base,
    semaphore,
    policy,
    userAgent,
    dispatcherFor(origin) {
      if (!ownPool || origin === base.origin) return dispatcher;
      otherHosts ??= new Agent();
      return otherHosts;
    },
    send,
    authorization: signer.header,
    redact: signer.redact,
    async close() {
      await Promise.all([ownPool?.close(), otherHosts?.close()]);
    },
  };
}

function parsed(call: Call, { text, status, headers }: HttpResponse): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { method, path } = call;
    throw new ApiError('unexpected-response', `${method} ${path} returned ${status} with a body that is not JSON.`, {
      status,
      method,
      path,
      requestId: requestIdOf(headers),
      cause: new Error(cause instanceof Error ? cause.name : 'SyntaxError'),
    });
  }
}
