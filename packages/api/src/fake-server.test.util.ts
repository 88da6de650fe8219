import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request as the fake server got it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** The body as JSON. */
  json(): unknown;
}

/** What the fake answers: a status with a JSON body, text, or whatever a function does with the socket. */
export type FakeAnswer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Record<string, string> }
  | { readonly status?: number; readonly text: string; readonly headers?: Record<string, string> }
  | ((response: ServerResponse, request: IncomingMessage) => void);

/** A server over real HTTP that answers what a test tells it to, and remembers what it was asked. */
export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** Starts a fake on a free port of loopback. `answer` gets the request and how many came before it. */
export async function fakeServer(answer: (request: Seen, before: number) => FakeAnswer): Promise<FakeServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request).catch(() => Buffer.alloc(0));
    const { method = '', url = '', headers } = request;
    const record: Seen = { method, url, headers, bytes, json: () => JSON.parse(bytes.toString('utf8')) };
    seen.push(record);
    const told = answer(record, seen.length - 1);
    if (typeof told === 'function') return told(response, request);
    const json = 'json' in told;
    response.writeHead(told.status ?? 200, {
      'content-type': json ? 'application/json' : 'text/plain',
      ...told.headers,
    });
    response.end(json ? JSON.stringify(told.json) : told.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The rejection of a promise. A promise that resolves fails the test. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const value = await promise.then(
    (resolved) => ({ resolved }),
    (error) => ({ error }),
  );
  if ('error' in value) return value.error;
  throw new Error(`It should reject, and resolved to ${JSON.stringify(value.resolved)}.`);
}
