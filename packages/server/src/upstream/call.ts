import type { Upstream } from './upstream.ts';

/** A request to the upstream server. */
export interface UpstreamCall {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  /** JSON. */
  readonly body?: string | undefined;
  /** The maximum size of the response, in bytes. */
  readonly maxBytes: number;
  /** Whether to follow a redirect to this URL on the same origin. By default, redirects are not followed. */
  readonly mayFollow?: (url: URL) => boolean;
}

/** A response, or the reason why there is none. */
export type UpstreamResult =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Headers;
      readonly data: Uint8Array<ArrayBuffer>;
    }
  | { readonly ok: false; readonly status: 502 | 504; readonly message: string };

const defaultTimeoutMs = 30_000;
const maxRedirects = 3;

/** Sends a request with the upstream credentials, only to the upstream origin. Errors do not contain the credentials. */
export async function callUpstream(upstream: Upstream, call: UpstreamCall): Promise<UpstreamResult> {
  const signal = AbortSignal.timeout(upstream.timeout ?? defaultTimeoutMs);
  const { method, body, maxBytes, mayFollow } = call;
  try {
    let url = call.url;
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const response = await fetch(url, {
        method,
        headers: headersOf(upstream, call),
        body,
        redirect: 'manual',
        signal,
      });
      if (response.status < 300 || response.status >= 400) {
        const data = await readLimited(response, maxBytes);
        if (!data) return { ok: false, status: 502, message: `The upstream response is over ${maxBytes} bytes` };
        return { ok: true, status: response.status, headers: response.headers, data };
      }
      await response.body?.cancel();
      const location = response.headers.get('location') ?? '';
      const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
      if (!target || target.origin !== new URL(url).origin || !mayFollow?.(target)) break;
      url = target.href;
    }
    return { ok: false, status: 502, message: 'The upstream server redirects to another URL' };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? { ok: false, status: 504, message: 'The upstream server did not respond in time' }
      : { ok: false, status: 502, message: 'The upstream server cannot be reached' };
  }
}

function headersOf({ email, token }: Upstream, { accept, body }: UpstreamCall): Record<string, string> {
  return {
    accept,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token && {
      authorization: email ? `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}` : `Bearer ${token}`,
    }),
  };
}

async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
