import type { Server } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { createAdaptorServer } from '@hono/node-server';
import type { AppOptions } from '../options.ts';
import { createApp } from './app.ts';

/** Options for `createServer`. */
export interface ServerOptions extends AppOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. Hosts other than loopback require `users`. */
  readonly host?: string;
  /** The maximum time for receiving a request, in milliseconds. Default: 60,000. */
  readonly requestTimeout?: number;
}

/** A running server. */
export interface RunningServer {
  /** The URL without the context path or a trailing slash. */
  readonly url: string;
  /** The token that requests below `/upstream` must contain. `undefined` if there is no upstream. */
  readonly upstreamToken: string | undefined;
  /** Stops accepting requests, waits up to five seconds for pending ones, and closes the database. */
  close(): Promise<void>;
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);
const closeMs = 5000;

/** Starts a server. Fails with the code `EADDRINUSE` if the port is in use. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 0, requestTimeout = 60_000 } = options;
  if (!loopback.has(host) && !options.users) throw new TypeError(`Listening on "${host}" needs users.`);
  const app = createApp({ ...options, hosts: [...(options.hosts ?? []), ...namesOf(host)] });
  const server = createAdaptorServer({
    fetch: app.handle,
    serverOptions: { requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, 30_000) },
  }) as Server;
  server.headersTimeout = Math.min(requestTimeout, 15_000);
  try {
    await app.ready;
    await listen(server, port, host);
  } catch (error) {
    app.close();
    throw error;
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${hostName(host)}:${bound}`,
    upstreamToken: app.upstreamToken,
    close() {
      closing ??= closeServer(server).then(() => app.close());
      return closing;
    },
  };
}

function hostName(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The host names that clients may use for a listen address. For a wildcard address, the names of this machine. */
function namesOf(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [hostName(host)];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [hostname(), ...addresses.map(({ address }) => hostName(address))];
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timeout = setTimeout(() => server.closeAllConnections(), closeMs);
    server.close(() => {
      clearTimeout(timeout);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
