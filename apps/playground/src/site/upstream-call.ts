import { messageIn, SiteError } from './site-client.ts';

/** Sends one call below `/upstream`, and again when the Confluence asks to wait. A refused call is a `SiteError`. */
export type UpstreamCall = (path: string, body?: unknown) => Promise<Readonly<Record<string, unknown>>>;

/** What calls are made of. */
export interface UpstreamOptions {
  /** Handed over in the address of this start; the server asks for it on each call. */
  readonly token: string;
  /** Where the server is. Default: the origin of the page. */
  readonly origin?: string;
  /** Waits so many milliseconds. Default: it does. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const mostTries = 5;
const longestPause = 30_000;

/** Waits so many milliseconds. */
export const pauseFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Makes the function that calls. */
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
      if (!response) throw new SiteError('network', 'The server does not answer.');
      const text = await response.text();
      if (response.ok) return objectIn(text);
      if (response.status !== 429) {
        const message = messageIn(text) || `The Confluence answered with status ${response.status}.`;
        throw new SiteError('refused', message, response.status);
      }
      const asked = pauseAsked(response.headers.get('retry-after'), Date.now());
      if (attempt === mostTries || (asked !== undefined && asked > longestPause)) throw tooMany(attempt, asked);
      // Where no time is named, or none that means anything, each pause is twice the one before.
      await pause(asked || Math.min(longestPause, 1000 * 2 ** (attempt - 1)));
    }
  };
}

/** Milliseconds that `Retry-After` asks for: seconds, or an HTTP date. `undefined` when it is absent or nonsense. */
function pauseAsked(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function tooMany(tries: number, asked: number | undefined): SiteError {
  const times = tries === 1 ? 'once' : `${tries} times`;
  const when = asked ? `in ${Math.ceil(asked / 1000)} seconds` : 'later';
  return new SiteError('refused', `The Confluence takes no more calls now. Asked ${times}; try again ${when}.`, 429);
}

/** An answer that is a JSON object. Its parts are checked where they are used. */
function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // A login page, say.
  }
  throw new SiteError('refused', 'The Confluence answered something that is no JSON. Is its address right?');
}
