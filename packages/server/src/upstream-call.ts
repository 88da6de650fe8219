import type { Upstream } from './upstream.ts';

/** One call of the server behind this one. */
export interface UpstreamCall {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  /** JSON. */
  readonly body?: string | undefined;
  /** The largest answer, in bytes. */
  readonly mostBytes: number;
  /** Whether a redirect to this address may be followed; it is on the same origin. Default: none may. */
  readonly follows?: (url: URL) => boolean;
}

/** What came of a call. */
export type UpstreamAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Headers;
      readonly data: Uint8Array<ArrayBuffer>;
    }
  | { readonly ok: false; readonly status: 502 | 504; readonly message: string };

const standardTimeout = 30_000;
const mostRedirects = 3;

/** Calls with the credentials of the upstream. They go to its origin only, and no error names them. */
export async function callUpstream(upstream: Upstream, call: UpstreamCall): Promise<UpstreamAnswer> {
  const signal = AbortSignal.timeout(upstream.timeout ?? standardTimeout);
  try {
    let url = call.url;
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const { method, body } = call;
      const answer = await fetch(url, { method, headers: headersOf(upstream, call), body, redirect: 'manual', signal });
      if (answer.status < 300 || answer.status >= 400) {
        const data = await limited(answer, call.mostBytes);
        if (!data) return { ok: false, status: 502, message: `The upstream answer is over ${call.mostBytes} bytes` };
        return { ok: true, status: answer.status, headers: answer.headers, data };
      }
      await answer.body?.cancel();
      const location = answer.headers.get('location') ?? '';
      const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
      if (!target || target.origin !== new URL(url).origin || !call.follows?.(target)) break;
      url = target.href;
    }
    return { ok: false, status: 502, message: 'The upstream server wants to redirect to another address' };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate
      ? { ok: false, status: 504, message: 'The upstream server did not answer in time' }
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

async function limited(answer: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
