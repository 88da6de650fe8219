/**
 * The embedded server: POST of a 10 KB page compared with a bare `node:http` server with one insert, GET of a page as the site grows, and
 * wiki to view over HTTP compared with the in-process conversion.
 *
 *     node test/bench/server.ts [rounds] [milliseconds] [pages]
 *
 * Servers and clients are separate processes. Contenders take turns.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { report } from './measure.ts';
import type { Result } from './measurement.ts';

const self = fileURLToPath(import.meta.url);
const inFlight = 32;
const text = `<p>${'lorem ipsum dolor '.repeat(555)}</p>`;
const wiki =
  'h2. Heading\n\nSome *bold* and _italic_ words, a [link|https://example.com] and {{code}}.\n\n* one\n* two\n\n||a||b||\n|1|2|\n\n'.repeat(
    80,
  );
const json = { 'content-type': 'application/json' };

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--bare') bare();
else if (mode === '--embedded') await embedded(Number(rest[0]));
else if (mode === '--load') await load(rest);
else await compare(Number(mode ?? 5), Number(rest[0] ?? 1500), Number(rest[1] ?? 100_000));

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'macrowright-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.on('SIGTERM', () => process.exit(0));
  return join(folder, 'site.sqlite');
}

/** The minimum for a server: read JSON, insert one row, respond. */
function bare(): void {
  const database = new DatabaseSync(freshFile());
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE p (id INTEGER PRIMARY KEY, title TEXT, body TEXT)',
  );
  const insert = database.prepare('INSERT INTO p (title, body) VALUES (?, ?)');
  const server = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { title, body } = JSON.parse(Buffer.concat(chunks).toString());
      insert.run(title, body.storage.value);
      response.writeHead(200, { ...json, 'content-length': 11 }).end('{"ok":true}');
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
}

/** The embedded server with a database file that contains a given number of pages. */
async function embedded(pages: number): Promise<void> {
  const { createServer } = await import('@macrowright/server');
  const server = await createServer({ data: freshFile() });
  const post = (path: string, body: unknown) =>
    fetch(`${server.url}/rest/api${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) });
  await post('/space', { key: 'TST', name: 'Test' });
  let n = 0;
  const fill = async () => {
    while (n < pages)
      await post('/content', {
        type: 'page',
        title: `Filled ${n++}`,
        space: { key: 'TST' },
        body: { storage: { value: '<p>x</p>', representation: 'storage' } },
      });
  };
  await Promise.all(Array.from({ length: 8 }, fill));
  process.send?.({ port: Number(new URL(server.url).port) });
}

/** Calls one operation 32 times concurrently, and prints the calls per second. */
async function load([operation = '', port = '', milliseconds = '']: string[]): Promise<void> {
  const { Pool } = await import('undici');
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: inFlight });
  let n = 0;
  const request = () => {
    n++;
    if (operation === 'get')
      return { method: 'GET', path: '/rest/api/content/2?expand=body.storage,version,space' } as const;
    if (operation === 'convert')
      return {
        method: 'POST',
        path: '/rest/api/contentbody/convert/view',
        headers: json,
        body: JSON.stringify({ value: wiki, representation: 'wiki' }),
      } as const;
    const page = {
      type: 'page',
      title: `T${process.pid}-${n}`,
      space: { key: 'TST' },
      body: { storage: { value: text, representation: 'storage' } },
    };
    return { method: 'POST', path: '/rest/api/content', headers: json, body: JSON.stringify(page) } as const;
  };
  const run = async (duration: number) => {
    let count = 0;
    const start = performance.now();
    const loop = async () => {
      while (performance.now() < start + duration) {
        const { statusCode, body } = await pool.request(request());
        await body.text();
        if (statusCode !== 200) throw new Error(`${operation} failed with status ${statusCode}`);
        count++;
      }
    };
    await Promise.all(Array.from({ length: inFlight }, loop));
    return count / ((performance.now() - start) / 1000);
  };
  await run(500);
  console.log(await run(Number(milliseconds)));
  process.exit(0);
}

async function compare(rounds: number, milliseconds: number, pages: number): Promise<void> {
  const results = new Map<string, number[]>();
  const add = (name: string, value: number) => results.set(name, [...(results.get(name) ?? []), value]);
  const servers = [
    await startServer(['--embedded', '1000']),
    await startServer(['--embedded', String(pages)]),
  ] as const;
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['--bare', '--embedded']) {
      const server = await startServer([kind, '0']);
      add(`post ${kind}`, await callsPerSecond('post', server.port, milliseconds));
      server.stop();
    }
    for (const [index, server] of servers.entries())
      add(`get ${index}`, await callsPerSecond('get', server.port, milliseconds));
    add('convert', await callsPerSecond('convert', servers[0].port, milliseconds));
    add('convert in process', await inProcess(milliseconds));
  }
  for (const server of servers) server.stop();

  const row = (operation: string, ours: string, peer: string, theirs: string): Result => ({
    type: 'result',
    operation,
    size: '10 KB',
    unit: 'calls/s',
    ours: results.get(ours) ?? [],
    peer,
    theirs: results.get(theirs) ?? [],
  });
  const among = `GET of a page among ${pages.toLocaleString('en')} pages`;
  report([
    {
      ...row('POST of a page', 'post --embedded', 'bare `node:http` with one insert', 'post --bare'),
      limit: 'server, post',
    },
    { ...row(among, 'get 1', 'the same among 1,000 pages', 'get 0'), limit: 'server, get' },
    {
      ...row('wiki to view over HTTP', 'convert', 'the conversion in process', 'convert in process'),
      limit: 'server, convert',
    },
  ]);
}

async function startServer(args: readonly string[]): Promise<{ port: number; stop: () => void }> {
  const child = spawn(process.execPath, [self, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as () => void));
  return { port, stop: () => child.kill() };
}

async function callsPerSecond(operation: string, port: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [self, '--load', operation, String(port), String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  return Number(output);
}

async function inProcess(milliseconds: number): Promise<number> {
  const [{ convertBody }, { createBuiltinRegistry }] = [
    await import('@macrowright/convert'),
    await import('@macrowright/macros'),
  ];
  const registry = createBuiltinRegistry();
  const run = (duration: number) => {
    let count = 0;
    const start = performance.now();
    for (; performance.now() < start + duration; count++)
      convertBody({ value: wiki, from: 'wiki', to: 'view', registry });
    return count / ((performance.now() - start) / 1000);
  };
  run(300);
  return run(milliseconds);
}
