import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { knownMacros, macroHelp, macroOptions } from '../known-macros.ts';
import { oneOf, readOptions } from '../options.ts';
import { print } from '../print.ts';
import { defaultSite, siteOpenError } from '../site-file.ts';

const help = `Usage: macrowright serve [OPTIONS]

Serves the playground at /, the documentation at /docs, and a Confluence-compatible REST API at /wiki/rest/api and
/rest/api. Press Ctrl-C to stop the server.

  --port N               port to listen on; 0 picks a free port (default 4170, or 0 with --upstream)
  --host HOST            address to listen on (default 127.0.0.1); a non-loopback address requires --auth required
  --allow-host NAME      accept requests for this host name too; may be repeated
  --data FILE            SQLite file of the site, or :memory: (default ${defaultSite})
  --context-path PATH    path of the REST API, in addition to / (default /wiki)
  --demo                 add a demo space to an empty site
  --flavor FLAVOR        product whose links and HTML to imitate: datacenter or cloud (default datacenter)
  --bodies SHAPE         modern, or classic, which adds bodies without a value unless they are expanded (default modern)
${macroHelp(25)}
  --auth MODE            open or required (default open); MACROWRIGHT_USERS=name:password,… defines the users
  --upstream URL         Confluence that the playground may read from and convert with; MACROWRIGHT_EMAIL and
                         MACROWRIGHT_TOKEN contain the credentials
  --log                  print one line per request

Example: macrowright serve --data :memory: --demo

Exit codes: 0 stopped, 2 usage, file or network error.`;

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

/** `macrowright serve`: the playground, the documentation and the REST API in one process. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (positionals.length > 0) throw new CommandError('usage', `Unexpected argument "${positionals[0]}".`);
    const host = values.host ?? '127.0.0.1';
    const port = portNumber(values.port ?? defaultPort(values.upstream));
    const auth = oneOf('--auth', values.auth, ['open', 'required']) ?? 'open';
    if (auth === 'open' && !isLoopback(host)) {
      throw new CommandError('usage', `Host "${host}" is not a loopback address; add --auth required.`);
    }
    const contextPath = contextPathOf(values['context-path'] ?? '/wiki');
    const data = values.data ?? defaultSite;
    const registry = await knownMacros(values)('site');
    const playground = builtFolder('playground');
    const docs = builtFolder('docs');
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
      staticFolder: playground.path,
      docsFolder: docs.path,
    }).catch((error: unknown) => {
      throw startError(error, host, port, data);
    });
    const token = server.upstreamToken === undefined ? '' : `#upstream-token=${server.upstreamToken}`;
    print(
      overview([
        ['Playground', playground.isBuilt ? `${server.url}/${token}` : notBuilt],
        ['Documentation', docs.isBuilt ? `${server.url}/docs/` : notBuilt],
        ['REST API', `${server.url}${contextPath}/rest/api`],
        ['Data', data === ':memory:' ? 'in memory, lost when the server stops' : resolve(data)],
        ['Authentication', auth === 'required' ? 'required' : 'open (anyone on this machine can read and write)'],
        ['Upstream', values.upstream === undefined ? 'none' : upstreamText(values.upstream)],
      ]),
    );
    if (!isLoopback(host)) {
      process.stderr.write(
        `Warning: Other machines can reach this server at "${host}", and passwords are sent unencrypted.\n`,
      );
    }
    await stopSignal();
    await server.close();
    return 0;
  },
};

const notBuilt = 'not built; run "npx -y pnpm@12 run build" in the repository, then start again';

/** Lists what is served, one line each, and how to stop the server. */
function overview(lines: readonly (readonly [label: string, value: string])[]): string {
  const rows = lines.map(([label, value]) => `  ${label.padEnd(16)}${value}\n`);
  return `Macrowright is ready.\n\n${rows.join('')}\nPress Ctrl-C to stop.\n`;
}

/** A folder that the build copies next to this command, and whether it exists. */
function builtFolder(name: 'playground' | 'docs'): { readonly path: string; readonly isBuilt: boolean } {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  return { path, isBuilt: existsSync(`${path}/index.html`) };
}

function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}

function contextPathOf(value: string): string {
  const path = value.replace(/\/+$/, '');
  if (path === '' || /^(?:\/[\w.-]+)+$/.test(path)) return path;
  throw new CommandError('usage', `Invalid value "${value}" for --context-path; use a path such as /wiki.`);
}

/** Parses `name:password,…`. Neither names nor passwords are ever printed. */
function usersOf(value: string | undefined): Record<string, string> {
  const pairs = (value ?? '').split(',').filter((pair) => pair.trim() !== '');
  if (pairs.length === 0) {
    throw new CommandError(
      'usage',
      '--auth required needs the environment variable MACROWRIGHT_USERS, such as name:password,….',
    );
  }
  return Object.fromEntries(
    pairs.map((pair, index) => {
      const at = pair.indexOf(':');
      const [name, password] = [pair.slice(0, at).trim(), pair.slice(at + 1)];
      if (at > 0 && name !== '' && password !== '') return [name, password];
      throw new CommandError('usage', `Entry ${index + 1} of MACROWRIGHT_USERS is invalid; use name:password.`);
    }),
  );
}

function upstreamOf(url: string | undefined) {
  return url === undefined
    ? undefined
    : { url, email: process.env.MACROWRIGHT_EMAIL, token: process.env.MACROWRIGHT_TOKEN };
}

function upstreamText(url: string): string {
  const { MACROWRIGHT_EMAIL: email, MACROWRIGHT_TOKEN: token } = process.env;
  if (!token) return `${url} (read-only, without credentials; see MACROWRIGHT_TOKEN)`;
  return `${url} (read-only, ${email ? `as ${email}` : 'with an access token'})`;
}

/**
 * A fixed port for a local site, but a free one when the server has credentials for an upstream: a web page cannot guess
 * both a random port and the token of this run, and both appear only in the URL that this command prints.
 */
function defaultPort(upstream: string | undefined): string {
  return upstream === undefined ? '4170' : '0';
}

function portNumber(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && value.trim() !== '') return port;
  throw new CommandError('usage', `Invalid value "${value}" for --port; use a number from 0 to 65535.`);
}

function startError(error: unknown, host: string, port: number, data: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CommandError(
      'network',
      `Port ${port} is already in use. Stop the other program, or pick a free port with --port 0 (npm start -- --port 0).`,
    );
  }
  if (code === 'EACCES') {
    return new CommandError(
      'network',
      `Port ${port} requires administrator rights. Use --port with a number above 1023.`,
    );
  }
  if (code === 'EADDRNOTAVAIL') return new CommandError('network', `This machine does not have the address "${host}".`);
  if (error instanceof TypeError && error.message.startsWith('upstream ')) {
    return new CommandError('usage', `--${error.message}`);
  }
  return siteOpenError(data, error) ?? error;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
