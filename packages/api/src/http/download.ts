import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { ApiError } from '../errors.ts';
import type { AnswerHeaders } from './exchange.ts';
import { failure } from './failure.ts';
import { pauseFor } from './gate.ts';
import { headerOf, retryAfterOf } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { delayBefore, mayRetryError, mayRetryStatus } from './retry.ts';
import type { Transport } from './transport.ts';

/** A file on its way. */
export interface Download {
  /** The bytes as they come. To be read to the end, or destroyed. */
  readonly stream: Readable;
  readonly mediaType: string | undefined;
  /** Bytes, when the server tells. */
  readonly size: number | undefined;
  /** Reads all of it into memory. */
  bytes(): Promise<Uint8Array>;
}

/** Most redirects that are followed. */
const mostRedirects = 5;

/**
 * Opens a file for reading, by its path below the base address.
 *
 * Cloud answers with a redirect to a signed address of another host. It is followed without credentials; one from https
 * to http is refused.
 */
export async function openDownload(
  transport: Transport,
  path: string,
  options: { readonly signal?: AbortSignal; readonly timeout?: number } = {},
): Promise<Download> {
  const { signal } = options;
  const asked = { method: 'GET', path: path.replace(/\?.*$/s, ''), signal };
  const start = new URL(transport.base.origin + transport.base.prefix + path);
  for (let attempt = 1; ; attempt += 1) {
    await transport.gate.enter(signal);
    let answer: Dispatcher.ResponseData | undefined;
    let error: unknown;
    try {
      answer = await follow(transport, start, options);
    } catch (thrown) {
      if (thrown instanceof ApiError) throw thrown;
      error = thrown;
    } finally {
      transport.gate.leave();
    }
    const status = answer?.statusCode ?? 0;
    if (answer && status >= 200 && status < 300) return downloadOf(answer);

    const headers: AnswerHeaders = answer?.headers ?? {};
    const again = attempt <= transport.policy.times && !signal?.aborted;
    if (again && (answer ? mayRetryStatus(status, true) : mayRetryError(error, true))) {
      await answer?.body.dump();
      await pauseFor(delayBefore(attempt, retryAfterOf(headers, Date.now()), transport.policy), signal);
      continue;
    }
    if (!answer) throw failure(asked, error, attempt, transport.redact);
    const text = await answer.body.text();
    throw refusal(asked, { status, headers, text }, attempt, transport.redact);
  }
}

async function follow(
  transport: Transport,
  start: URL,
  { signal, timeout = 0 }: { readonly signal?: AbortSignal; readonly timeout?: number },
): Promise<Dispatcher.ResponseData> {
  let url = start;
  for (let count = 0; ; count += 1) {
    const own = url.origin === start.origin;
    const authorization = own ? transport.authorization() : undefined;
    const answer = await transport.dispatcherFor(url.origin).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': transport.userAgent, ...(authorization !== undefined && { authorization }) },
      headersTimeout: timeout || undefined,
      bodyTimeout: timeout || undefined,
      signal,
    });
    const location = headerOf(answer.headers, 'location');
    if (answer.statusCode < 300 || answer.statusCode >= 400 || location === undefined) return answer;

    await answer.body.dump();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const safe = next && /^https?:$/.test(next.protocol) && !(url.protocol === 'https:' && next.protocol === 'http:');
    if (!next || !safe || count >= mostRedirects) {
      const why = next && safe ? 'sends the call on and on' : 'sends the call to an address that is not safe to follow';
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
