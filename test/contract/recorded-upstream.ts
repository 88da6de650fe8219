import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

/** An exchange with Confluence, as its documentation shows it. */
export interface Exchange {
  /** `POST /rest/api/contentbody/convert/view`, without the context path. */
  readonly request: string;
  /** What the body of the request must contain. */
  readonly body?: unknown;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a string as is. */
  readonly answer: unknown;
}

/** A real HTTP server that replays recorded exchanges. */
export interface RecordedUpstream {
  /** With the context path `/wiki`. */
  readonly url: string;
  /** Requests that did not match the recording, and the number of remaining exchanges. */
  readonly differences: readonly string[];
  readonly left: number;
  readonly seen: readonly { readonly line: string; readonly headers: IncomingHttpHeaders }[];
  close(): void;
}

/** Replays a recording: each request must be the next one. */
export async function playRecording(recording: readonly Exchange[]): Promise<RecordedUpstream> {
  const differences: string[] = [];
  const seen: { line: string; headers: IncomingHttpHeaders }[] = [];
  let next = 0;
  const server = createServer(async (request, response) => {
    const sent = await text(request);
    const line = `${request.method} ${request.url?.replace(/^\/wiki/, '')}`;
    seen.push({ line, headers: request.headers });
    const exchange = recording[next];
    next += 1;
    if (exchange?.request !== line) differences.push(`${line} came for ${exchange?.request ?? 'nothing'}`);
    const body = sent === '' ? undefined : JSON.stringify(JSON.parse(sent));
    if (body !== (exchange?.body && JSON.stringify(exchange.body))) differences.push(`${line} sent ${sent}`);
    const isText = typeof exchange?.answer === 'string';
    response.writeHead(exchange?.status ?? 500, {
      'content-type': isText ? 'text/html' : 'application/json',
      ...exchange?.headers,
    });
    response.end(isText ? exchange.answer : JSON.stringify(exchange?.answer ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no TCP port.');
  return {
    url: `http://127.0.0.1:${address.port}/wiki`,
    differences,
    seen,
    get left() {
      return recording.length - next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
