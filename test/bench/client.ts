/**
 * The client compared with `undici.request` and the built-in `fetch`: 32 concurrent calls to a bare server in another process.
 *
 *     node test/bench/client.ts [rounds] [milliseconds]
 *
 * Each measurement runs in a new process, and contenders take turns. It covers the call rate and the client's processor time per call,
 * which is more reliable on a busy machine.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { report } from './measure.ts';
import type { Result } from './measurement.ts';

const inFlight = 32;
const text = `<p>${'lorem ipsum dolor '.repeat(555)}</p>`;
const content = JSON.stringify({
  id: '1',
  type: 'page',
  status: 'current',
  title: 'T',
  version: { number: 3, when: '2026-01-31T09:00:00Z', minorEdit: false },
  body: { storage: { value: text, representation: 'storage' } },
  _links: { self: 'http://127.0.0.1/rest/api/content/1' },
  _expandable: {},
});
const converted = JSON.stringify({ value: text, representation: 'view' });
const requestBody = { value: text, representation: 'storage' };
const getPath = '/rest/api/content/1?expand=body.storage%2Cversion';
const postPath = '/rest/api/contentbody/convert/view';

type Call = () => Promise<unknown>;
type Operation = 'get' | 'convert';

/** All contenders make the same request and read the same JSON. */
const contenders: Readonly<Record<string, (url: string, operation: Operation) => Promise<Call>>> = {
  async macrowright(url, operation) {
    const { createConfluence } = await import('@macrowright/api');
    const confluence = createConfluence({ baseUrl: url, concurrency: inFlight });
    return operation === 'get'
      ? () => confluence.content.read('1', { expand: ['body.storage', 'version'] })
      : () => confluence.convertContentBody({ value: text, from: 'storage', to: 'view' });
  },
  async 'undici.request'(url, operation) {
    const { Agent, request } = await import('undici');
    const dispatcher = new Agent({ connections: inFlight });
    return operation === 'get'
      ? async () => (await request(url + getPath, { dispatcher })).body.json()
      : async () => (await request(url + postPath, { dispatcher, ...post() })).body.json();
  },
  async 'built-in fetch'(url, operation) {
    return operation === 'get'
      ? async () => (await fetch(url + getPath)).json()
      : async () => (await fetch(url + postPath, post())).json();
  },
};

function post() {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(requestBody),
  } as const;
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--server') serve();
else if (mode === '--client') await measure(rest);
else await compare(Number(mode ?? 7), Number(rest[0] ?? 1000));

function serve(): void {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const body = request.method === 'POST' ? converted : content;
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
}

async function measure([name = '', operation = 'get', url = '', milliseconds = '1000']: string[]): Promise<void> {
  const call = await contenders[name]?.(url, operation as Operation);
  if (!call) throw new RangeError(`Unknown contender "${name}".`);
  const run = async (duration: number) => {
    let count = 0;
    const end = performance.now() + duration;
    const loop = async () => {
      while (performance.now() < end) {
        await call();
        count += 1;
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: inFlight }, loop));
    return { rate: count / ((performance.now() - start) / 1000), count };
  };
  await run(400);
  const before = process.cpuUsage();
  const { rate, count } = await run(Number(milliseconds));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ rate, cpu: (user + system) / count }));
  process.exit(0);
}

async function compare(rounds: number, milliseconds: number): Promise<void> {
  const self = fileURLToPath(import.meta.url);
  const server = spawn(process.execPath, [self, '--server'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port } = await new Promise<{ port: number }>((resolve) => server.once('message', resolve as () => void));
  const results = new Map<string, Measured[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const operation of ['get', 'convert']) {
      for (const name of Object.keys(contenders)) {
        const measured = await child(self, [
          '--client',
          name,
          operation,
          `http://127.0.0.1:${port}`,
          String(milliseconds),
        ]);
        const key = `${operation} ${name}`;
        results.set(key, [...(results.get(key) ?? []), measured]);
      }
    }
  }
  server.kill();
  const names = { get: 'GET of a page', convert: 'conversion' };
  const limits = { 'undici.request': 'client, undici', 'built-in fetch': 'client, fetch' } as const;
  const rows = (['get', 'convert'] as const).flatMap((operation) =>
    (['undici.request', 'built-in fetch'] as const).flatMap((peer): Result[] => {
      const of = (name: string, what: keyof Measured) =>
        (results.get(`${operation} ${name}`) ?? []).map((measured) => measured[what]);
      const row = (unit: string, what: keyof Measured): Result => ({
        type: 'result',
        operation: `${names[operation]}, ${what === 'rate' ? 'rate' : 'processor time'}`,
        size: '10 KB',
        unit,
        ours: of('macrowright', what),
        peer,
        theirs: of(peer, what),
      });
      return [{ ...row('calls/s', 'rate'), limit: limits[peer] }, row('µs', 'cpu')];
    }),
  );
  report(rows);
}

async function child(self: string, args: readonly string[]): Promise<Measured> {
  const client = spawn(process.execPath, [self, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of client.stdout) output += chunk;
  return JSON.parse(output);
}

/** Calls per second, and the client's processor time per call in microseconds. */
interface Measured {
  readonly rate: number;
  readonly cpu: number;
}
