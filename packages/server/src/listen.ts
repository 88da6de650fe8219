import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import type { AppOptions } from './options.ts';

/** What a server is made of. */
export interface ServerOptions extends AppOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Default: `127.0.0.1`. Any other than loopback needs `users`. */
  readonly host?: string;
}

/** A running server. */
export interface RunningServer {
  /** Without a slash at the end and without the context path. */
  readonly url: string;
  /** Stops to accept requests, waits for running ones, and closes the database. */
  close(): Promise<void>;
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Starts a server. A taken port is an error with the code `EADDRINUSE`. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 0 } = options;
  if (!loopback.has(host) && !options.users) throw new TypeError(`Listening on "${host}" needs users.`);
  const app = createApp({ ...options, hosts: [...(options.hosts ?? []), host] });
  const server = createAdaptorServer({ fetch: app.handle }) as Server;
  server.requestTimeout = 60_000;
  server.headersTimeout = 15_000;
  try {
    await listening(server, port, host);
  } catch (error) {
    app.close();
    throw error;
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      app.close();
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
