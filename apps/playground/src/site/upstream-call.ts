import { messageIn, SiteError } from './site-error.ts';

/** Sends a request below `/upstream`, and retries after the delay that Confluence requests. Rejects with a `SiteError`. */
export type UpstreamCall = (path: string, body?: unknown) => Promise<Readonly<Record<string, unknown>>>;

/** Options of `createUpstreamCall`. */
export interface UpstreamOptions {
  /** The token from the start URL. The server requires it on each request. */
  readonly token: string;
  /** Origin of the server. Default: the origin of the page. */
  readonly origin?: string;
  /** Waits for this number of milliseconds. Default: a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const maxAttempts = 5;
/** Milliseconds. */
const maxPause = 30_000;

/** Waits for this number of milliseconds. */
export const pauseFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Creates the function that sends requests. */
export function createUpstreamCall({ token, origin = '', pause = pauseFor }: UpstreamOptions): UpstreamCall {
  return async (path, body) => {
    const request = {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        'x-macrowright-token': token,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(`${origin}/upstream${path}`, request).catch(() => undefined);
      if (!response) throw new SiteError('network', 'The server does not respond.');
      const text = await response.text();
      if (response.ok) return objectIn(text);
      if (response.status !== 429) {
        const message = messageIn(text) || `Confluence responded with status ${response.status}.`;
        throw new SiteError('refused', message, response.status);
      }
      const requested = retryAfter(response.headers.get('retry-after'), Date.now());
      if (attempt === maxAttempts || (requested !== undefined && requested > maxPause)) {
        throw rateLimited(attempt, requested);
      }
      // Without a usable Retry-After header, each pause is twice as long as the one before.
      await pause(requested || Math.min(maxPause, 1000 * 2 ** (attempt - 1)));
    }
  };
}

/** A `Retry-After` header (seconds or an HTTP date) in milliseconds; `undefined` if it is missing or invalid. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function rateLimited(attempts: number, requested: number | undefined): SiteError {
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  const when = requested ? `in ${Math.ceil(requested / 1000)} seconds` : 'later';
  return new SiteError('refused', `Confluence is limiting requests (tried ${times}). Try again ${when}.`, 429);
}

/** Parses a response that must be a JSON object. Its properties are checked where they are used. */
function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Not JSON: a login page, for example.
  }
  throw new SiteError('refused', 'Confluence sent a response that is not JSON. Check its URL.');
}
