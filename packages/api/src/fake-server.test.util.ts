import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request that the fake server received. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** The body as JSON. */
  json(): unknown;
}

/** The reply of the fake server: a status with a JSON body or text, or a function that writes to the socket. */
export type FakeReply =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Record<string, string> }
  | { readonly status?: number; readonly text: string; readonly headers?: Record<string, string> }
  | ((response: ServerResponse, request: IncomingMessage) => void);

/** A real HTTP server that sends the replies of a test and records its requests. */
export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** Starts a fake server on a free loopback port. `reply` receives the request and the number of earlier requests. */
export async function fakeServer(reply: (request: Seen, before: number) => FakeReply): Promise<FakeServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request).catch(() => Buffer.alloc(0));
    const { method = '', url = '', headers } = request;
    const record: Seen = { method, url, headers, bytes, json: () => JSON.parse(bytes.toString('utf8')) };
    seen.push(record);
    const result = reply(record, seen.length - 1);
    if (typeof result === 'function') return result(response, request);
    const json = 'json' in result;
    response.writeHead(result.status ?? 200, {
      'content-type': json ? 'application/json' : 'text/plain',
      ...result.headers,
    });
    response.end(json ? JSON.stringify(result.json) : result.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The error of a rejected promise. Throws if the promise resolves. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const value = await promise.then(
    (resolved) => ({ resolved }),
    (error) => ({ error }),
  );
  if ('error' in value) return value.error;
  throw new Error(`Expected a rejection, but the promise resolved to ${JSON.stringify(value.resolved)}.`);
}
