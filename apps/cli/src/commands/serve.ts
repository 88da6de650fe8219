import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { knownMacros, macroHelp, macroOptions } from '../known-macros.ts';
import { oneOf, readOptions } from '../options.ts';
import { print } from '../print.ts';
import { standardSite, unreadableSite } from '../site-file.ts';

const help = `Usage: macrowright serve [OPTIONS]

Serves the playground at /, the documentation at /docs, and a Confluence-compatible REST API under /wiki/rest/api and
/rest/api. Ctrl-C stops it.

  --port N               port to listen on; 0 takes a free one (default 4170, with --upstream 0)
  --host HOST            address to listen on (default 127.0.0.1; anything but loopback needs --auth required)
  --allow-host NAME      another name this server may be called by; may repeat
  --data FILE            SQLite file of the site (default .macrowright/site.sqlite), or :memory:
  --context-path PATH    where the API is besides / (default /wiki)
  --demo                 fill an empty site with a demo space
  --flavor FLAVOR        whose links and HTML to imitate: datacenter (default) or cloud
  --bodies SHAPE         modern (default), or classic: bodies that were not asked for are there without a value
${macroHelp(25)}
  --auth MODE            open or required (default open); MACROWRIGHT_USERS=name:password,… names the users
  --upstream URL         a Confluence the playground may convert with and read from; credentials come from
                         MACROWRIGHT_EMAIL and MACROWRIGHT_TOKEN
  --log                  print one line a request

Example: macrowright serve --data :memory: --demo`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  data: { type: 'string' },
  'context-path': { type: 'string' },
  demo: { type: 'boolean' },
  flavor: { type: 'string' },
  bodies: { type: 'string' },
  auth: { type: 'string' },
  upstream: { type: 'string' },
  log: { type: 'boolean' },
  ...macroOptions,
} as const;

/** `macrowright serve`: one process with the playground, the documentation and the REST API. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (positionals.length > 0) throw new CommandError('usage', `serve takes no arguments; got "${positionals[0]}".`);
    const host = values.host ?? '127.0.0.1';
    const port = portNumber(values.port ?? standardPort(values.upstream));
    const auth = oneOf('--auth', values.auth, ['open', 'required']) ?? 'open';
    if (auth === 'open' && !isLoopback(host)) {
      throw new CommandError('usage', `--host ${host} is not loopback: it needs --auth required.`);
    }
    const contextPath = contextPathOf(values['context-path'] ?? '/wiki');
    const data = values.data ?? standardSite;
    const registry = await knownMacros(values)('site');
    const { createServer } = await import('@macrowright/server');
    const server = await createServer({
      data,
      host,
      port,
      contextPath,
      hosts: values['allow-host'],
      demo: values.demo,
      registry,
      flavor: oneOf('--flavor', values.flavor, ['datacenter', 'cloud']),
      bodies: oneOf('--bodies', values.bodies, ['modern', 'classic']),
      users: auth === 'required' ? usersOf(process.env.MACROWRIGHT_USERS) : undefined,
      upstream: upstreamOf(values.upstream),
      log: values.log ? (line) => print(`${line}\n`) : undefined,
      staticFolder: fileURLToPath(new URL('../playground', import.meta.url)),
      docsFolder: fileURLToPath(new URL('../docs', import.meta.url)),
    }).catch((error: unknown) => {
      throw startTrouble(error, host, port, data);
    });
    const secret = server.upstreamToken === undefined ? '' : `#upstream-token=${server.upstreamToken}`;
    print(
      `Macrowright is ready.\n  Playground  ${server.url}/${secret}\n  REST API    ${server.url}${contextPath}/rest/api\n  Help        ${server.url}/docs/\nCtrl-C stops it.\n`,
    );
    if (!isLoopback(host)) {
      process.stderr.write(`Warning: other machines can reach this server on ${host}; passwords travel unencrypted.\n`);
    }
    await stopSignal();
    await server.close();
    return 0;
  },
};

function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

function contextPathOf(value: string): string {
  const path = value.replace(/\/+$/, '');
  if (path === '' || /^(?:\/[\w.-]+)+$/.test(path)) return path;
  throw new CommandError('usage', `--context-path must be a path such as /wiki; got "${value}".`);
}

/** Reads `name:password,…`. Neither names nor passwords are ever printed. */
function usersOf(text: string | undefined): Record<string, string> {
  const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
  if (pairs.length === 0) {
    throw new CommandError('usage', '--auth required needs the environment variable MACROWRIGHT_USERS=name:password,…');
  }
  return Object.fromEntries(
    pairs.map((pair, index) => {
      const at = pair.indexOf(':');
      const [name, password] = [pair.slice(0, at).trim(), pair.slice(at + 1)];
      if (at > 0 && name !== '' && password !== '') return [name, password];
      throw new CommandError('usage', `entry ${index + 1} of MACROWRIGHT_USERS is not written name:password.`);
    }),
  );
}

function upstreamOf(url: string | undefined) {
  return url === undefined
    ? undefined
    : { url, email: process.env.MACROWRIGHT_EMAIL, token: process.env.MACROWRIGHT_TOKEN };
}

/**
 * A known port for a site of one's own, and a free one where credentials stand behind the server: what is found in no other
 * place than the address it prints, with the token of this start in it, cannot be guessed by a page.
 */
function standardPort(upstream: string | undefined): string {
  return upstream === undefined ? '4170' : '0';
}

function portNumber(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && value.trim() !== '') return port;
  throw new CommandError('usage', `--port must be a number from 0 to 65535; got "${value}".`);
}

function startTrouble(error: unknown, host: string, port: number, data: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CommandError(
      'network',
      `port ${port} is taken. Stop the other program, or take another port, such as a free one: --port 0 (npm start -- --port 0).`,
    );
  }
  if (code === 'EACCES')
    return new CommandError('network', `port ${port} needs special rights. Choose one above 1023 with --port.`);
  if (code === 'EADDRNOTAVAIL') return new CommandError('network', `this machine has no address "${host}".`);
  if (error instanceof TypeError && error.message.startsWith('upstream ')) {
    return new CommandError('usage', `--${error.message}`);
  }
  return unreadableSite(data, error) ?? error;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
