import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { ApiError } from '../errors.ts';
import type { ResponseHeaders } from './exchange.ts';
import { headerOf, retryAfterOf } from './rate-limit.ts';
import { requestError } from './request-error.ts';
import { responseError } from './response-error.ts';
import { delayBefore, mayRetryError, mayRetryStatus } from './retry.ts';
import { sleep } from './semaphore.ts';
import type { Transport } from './transport.ts';

/** A file download in progress. */
export interface Download {
  /** The bytes as they arrive. Read the stream to the end or destroy it. */
  readonly stream: Readable;
  readonly mediaType: string | undefined;
  /** Size in bytes, if the server sends it. */
  readonly size: number | undefined;
  /** Reads the whole file into memory. */
  bytes(): Promise<Uint8Array>;
}

/** Maximum number of redirects to follow. */
const maxRedirects = 5;

/**
 * Opens a file for reading by its path below the base URL.
 *
 * Cloud redirects to a signed URL on another host. That redirect is followed without credentials. A redirect from https
 * to http is rejected.
 */
export async function openDownload(
  transport: Transport,
  path: string,
  options: { readonly signal?: AbortSignal; readonly timeout?: number } = {},
): Promise<Download> {
  const { signal } = options;
  const request = { method: 'GET', path: path.replace(/\?.*$/s, ''), signal };
  const start = new URL(transport.base.origin + transport.base.prefix + path);
  for (let attempt = 1; ; attempt += 1) {
    await transport.semaphore.enter(signal);
    let response: Dispatcher.ResponseData | undefined;
    let error: unknown;
    try {
      response = await follow(transport, start, options);
    } catch (thrown) {
      if (thrown instanceof ApiError) throw thrown;
      error = thrown;
    } finally {
      transport.semaphore.leave();
    }
    const status = response?.statusCode ?? 0;
    if (response && status >= 200 && status < 300) return downloadOf(response);

    const headers: ResponseHeaders = response?.headers ?? {};
    const again = attempt <= transport.policy.times && !signal?.aborted;
    if (again && (response ? mayRetryStatus(status, true) : mayRetryError(error, true))) {
      await response?.body.dump();
      await sleep(delayBefore(attempt, retryAfterOf(headers, Date.now()), transport.policy), signal);
      continue;
    }
    if (!response) throw requestError(request, error, attempt, transport.redact);
    const text = await response.body.text();
    throw responseError(request, { status, headers, text }, attempt, transport.redact);
  }
}

async function follow(
  transport: Transport,
  start: URL,
  { signal, timeout = 0 }: { readonly signal?: AbortSignal; readonly timeout?: number },
): Promise<Dispatcher.ResponseData> {
  let url = start;
  for (let count = 0; ; count += 1) {
    const isSameOrigin = url.origin === start.origin;
    const authorization = isSameOrigin ? transport.authorization() : undefined;
    const response = await transport.dispatcherFor(url.origin).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': transport.userAgent, ...(authorization !== undefined && { authorization }) },
      headersTimeout: timeout || undefined,
      bodyTimeout: timeout || undefined,
      signal,
    });
    const location = headerOf(response.headers, 'location');
    if (response.statusCode < 300 || response.statusCode >= 400 || location === undefined) return response;

    await response.body.dump();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const safe = next && /^https?:$/.test(next.protocol) && !(url.protocol === 'https:' && next.protocol === 'http:');
    if (!next || !safe || count >= maxRedirects) {
      const why = next && safe ? 'has too many redirects' : 'redirects to a URL that is not safe to follow';
      throw new ApiError('redirected', `The download ${why}.`, { method: 'GET', path: start.pathname });
    }
    url = next;
  }
}

function downloadOf({ body, headers }: Dispatcher.ResponseData): Download {
  const length = Number(headerOf(headers, 'content-length') ?? Number.NaN);
  return {
    stream: body,
    mediaType: headerOf(headers, 'content-type'),
    size: Number.isNaN(length) ? undefined : length,
    bytes: () => body.bytes(),
  };
}
