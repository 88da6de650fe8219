import { Agent, type Dispatcher, errors, request } from 'undici';
import { type Auth, authorization } from './auth.ts';
import { ApiError, type ApiErrorKind } from './errors.ts';

/** One call: a path below the base address, and a JSON body where there is one. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Begins with `/rest/api/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Sends calls and reads JSON answers. */
export interface Transport {
  send(call: Call): Promise<unknown>;
  close(): Promise<void>;
}

/** Where and how calls go. */
export interface TransportOptions {
  /** Address of the site, with its context path: `https://site.example/wiki`. */
  readonly baseUrl: string;
  readonly auth?: Auth;
  /** Default: an own pool with keep-alive, closed by `close()`. */
  readonly dispatcher?: Dispatcher;
  /** Longest wait for an answer, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

/** Opens a transport. A base address that is no http or https address is a `TypeError`. */
export function createTransport({ baseUrl, auth, dispatcher, timeout = 30_000 }: TransportOptions): Transport {
  const base = baseAddress(baseUrl);
  const own = dispatcher ? undefined : new Agent();
  const headers: Record<string, string> = { accept: 'application/json' };
  if (auth) headers.authorization = authorization(auth);

  return {
    async send(call) {
      const url = address(base, call);
      try {
        const { statusCode, body } = await request(url, {
          method: call.method,
          headers: call.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
          body: call.body === undefined ? undefined : JSON.stringify(call.body),
          dispatcher: dispatcher ?? own,
          headersTimeout: timeout,
          bodyTimeout: timeout,
          signal: call.signal,
        });
        return answer(call, statusCode, await body.text());
      } catch (error) {
        throw failure(call, error);
      }
    },
    async close() {
      await own?.close();
    },
  };
}

function baseAddress(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an http or https address; got "${baseUrl}".`);
  }
  if (url.username || url.password) throw new TypeError('baseUrl must not hold credentials; pass them as auth.');
  return url.href.replace(/\/+$/, '');
}

function address(base: string, { path, query = {} }: Call): URL {
  const url = new URL(base + path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

function answer(call: Call, status: number, text: string): unknown {
  if (status >= 200 && status < 300) {
    if (text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new ApiError('unexpected-answer', `${named(call)} answered ${status} with a body that is not JSON.`, {
        status,
        method: call.method,
        path: call.path,
        cause,
      });
    }
  }
  const said = messageOf(text);
  throw new ApiError(kindOf(status), `${named(call)} answered ${status}${said ? `: ${said}` : '.'}`, {
    status,
    method: call.method,
    path: call.path,
  });
}

function failure(call: Call, error: unknown): unknown {
  if (error instanceof ApiError || call.signal?.aborted) return error;
  const late = error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError;
  const reason = error instanceof Error ? error.message : String(error);
  return new ApiError(late ? 'timeout' : 'network', `${named(call)} failed: ${reason}`, {
    method: call.method,
    path: call.path,
    cause: error,
  });
}

const kinds: Readonly<Record<number, ApiErrorKind>> = {
  400: 'invalid-body',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  413: 'too-large',
  429: 'rate-limited',
};

function kindOf(status: number): ApiErrorKind {
  return kinds[status] ?? 'unexpected-answer';
}

/** The server's message. Proxies answer with HTML or nothing, which says nothing a caller could use. */
function messageOf(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : undefined;
  } catch {
    return undefined; // not JSON: the status speaks for itself
  }
}

function named({ method, path }: Call): string {
  return `${method} ${path}`;
}
