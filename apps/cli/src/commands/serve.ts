import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { readOptions } from '../options.ts';
import { CommandError } from '../trouble.ts';

const help = `Usage: macroscope serve [OPTIONS]

Serves the playground at / and a Confluence-compatible REST API under /wiki/rest/api and /rest/api. Ctrl-C stops it.

  --port N               port to listen on (default 4170; 0 takes a free one)
  --host HOST            address to listen on (default 127.0.0.1; anything but loopback needs --auth required)
  --data FILE            SQLite file of the site (default .macroscope/site.sqlite), or :memory:
  --context-path PATH    where the API is besides / (default /wiki)
  --demo                 fill an empty site with a demo space
  --auth MODE            open or required (default open); MACROSCOPE_USERS=name:password,… names the users
  --upstream URL         a Confluence the playground may convert with and read from
  --log                  print one line a request

Example: macroscope serve --data :memory: --demo`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  'context-path': { type: 'string' },
  demo: { type: 'boolean' },
  auth: { type: 'string' },
  upstream: { type: 'string' },
  log: { type: 'boolean' },
} as const;

/** `macroscope serve`: one process with the playground and the REST API. */
export const serve: Command = {
  name: 'serve',
  summary: 'Serve the playground and a Confluence-compatible REST API',
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (positionals.length > 0) throw new CommandError('usage', `serve takes no arguments; got "${positionals[0]}".`);
    const host = values.host ?? '127.0.0.1';
    const port = portNumber(values.port ?? '4170');
    const { createServer } = await import('@macroscope/server');
    const server = await createServer({
      data: values.data ?? '.macroscope/site.sqlite',
      host,
      port,
      contextPath: values['context-path'],
      demo: values.demo,
      staticFolder: fileURLToPath(new URL('../playground', import.meta.url)),
    }).catch((error: unknown) => {
      throw listenTrouble(error, host, port);
    });
    process.stdout.write(
      `Macroscope is ready.\n  Playground  ${server.url}/\n  REST API    ${server.url}/wiki/rest/api\nCtrl-C stops it.\n`,
    );
    await stopSignal();
    await server.close();
    return 0;
  },
};

function portNumber(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && value.trim() !== '') return port;
  throw new CommandError('usage', `--port must be a number from 0 to 65535; got "${value}".`);
}

function listenTrouble(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CommandError(
      'network',
      `port ${port} is taken. Stop the other program, or choose another port: --port ${port + 1} (npm start -- --port ${port + 1}).`,
    );
  }
  if (code === 'EACCES')
    return new CommandError('network', `port ${port} needs special rights. Choose one above 1023 with --port.`);
  if (code === 'EADDRNOTAVAIL') return new CommandError('network', `this machine has no address "${host}".`);
  return error;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
