import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../errors.ts';
import { type FakeReply, rejection } from '../fake-server.test.util.ts';
import { calling, get, put } from './calling.test.util.ts';
import { createTransport, type TransportOptions } from './transport.ts';

describe('a call', () => {
  it('uses the context path, requests JSON and returns the response', async () => {
    await calling(
      () => ({ json: { ok: 'é' } }),
      {},
      async (transport, server) => {
        const call = { ...get, query: { title: 'a b&c', expand: ['space', 'version'], start: 0, status: undefined } };
        expect(await transport.send(call)).toEqual({ ok: 'é' });
        expect(server.seen[0]?.url).toBe('/wiki/rest/api/content?title=a%20b%26c&expand=space%2Cversion&start=0');
        expect(server.seen[0]?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'macrowright' });
        expect(server.seen[0]?.headers.authorization).toBeUndefined();
      },
    );
  });

  it('returns undefined for an empty response', async () => {
    await calling(
      () => (response) => response.writeHead(204).end(),
      {},
      async (transport) =>
        expect(await transport.send({ method: 'DELETE', path: '/rest/api/content/1' })).toBe(undefined),
    );
  });

  it.each<[name: string, auth: TransportOptions['auth'], header: string]>([
    ['email and API token', { type: 'basic', user: 'a@b.example', token: 'tok' }, 'Basic YUBiLmV4YW1wbGU6dG9r'],
    ['user and password', { type: 'basic', user: 'jörg', password: 'p:w' }, 'Basic asO2cmc6cDp3'],
    ['personal access token', { type: 'bearer', token: 'pat' }, 'Bearer pat'],
    ['OAuth 2.0', { type: 'oauth', accessToken: 'at' }, 'Bearer at'],
  ])('authenticates with %s', async (_name, auth, header) => {
    await calling(
      () => ({ json: {} }),
      { auth },
      async (transport, server) => {
        await transport.send(get);
        expect(server.seen[0]?.headers.authorization).toBe(header);
      },
    );
  });
});

describe('a server that misbehaves', () => {
  const cases: [name: string, response: FakeReply, options: Partial<TransportOptions>, error: object][] = [
    ['does not respond', () => undefined, { timeout: 50 }, { kind: 'timeout' }],
    [
      'responds one byte at a time',
      (response) => {
        const timer = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(timer));
      },
      { timeout: 80 },
      { kind: 'timeout' },
    ],
    [
      'closes the connection in the middle',
      (r) => r.writeHead(200, { 'content-length': 10 }).write('{"a"', () => r.destroy()),
      {},
      { kind: 'network' },
    ],
    ['does not speak HTTP', (response) => response.socket?.end('nonsense\r\n\r\n'), {}, { kind: 'network' }],
    ['returns HTML', { text: '<html>', headers: { 'content-type': 'text/html' } }, {}, { kind: 'unexpected-response' }],
    [
      'returns too much',
      { text: `"${'x'.repeat(5000)}"` },
      { maxResponseBytes: 4000 },
      { kind: 'unexpected-response' },
    ],
    [
      'redirects',
      { status: 302, text: '', headers: { location: 'http://elsewhere.example/login?session=secret' } },
      {},
      { kind: 'redirected', message: expect.stringContaining('"http://elsewhere.example/login"') },
    ],
  ];

  it.each(cases)('%s', async (_name, response, options, error) => {
    await calling(
      () => response,
      { retry: { times: 0 }, ...options },
      async (transport) => {
        const thrown = await rejection(transport.send(get));
        expect(thrown).toBeInstanceOf(ApiError);
        expect(thrown).toMatchObject(error);
      },
    );
  });

  it('is not reachable', async () => {
    const transport = createTransport({ baseUrl: 'http://127.0.0.1:1/wiki' });
    expect(await rejection(transport.send(get))).toMatchObject({ kind: 'network', attempts: 1 });
  });
});

describe("the caller's signal", () => {
  it.each<[name: string, response: FakeReply]>([
    ['while waiting for a response', () => undefined],
    ['while waiting for a retry', { status: 429, json: {}, headers: { 'retry-after': '10' } }],
  ])('aborts the call %s', async (_name, response) => {
    const controller = new AbortController();
    await calling(
      () => {
        setTimeout(() => controller.abort(new Error('enough')), 10);
        return response;
      },
      { retry: { maxDelay: 60_000 } },
      async (transport) =>
        expect(await rejection(transport.send({ ...get, signal: controller.signal }))).toMatchObject({
          message: 'enough',
        }),
    );
  });

  it('prevents a call from being sent', async () => {
    await calling(
      () => ({ json: 1 }),
      {},
      async (transport, server) => {
        await rejection(transport.send({ ...get, signal: AbortSignal.abort() }));
        expect(server.seen).toHaveLength(0);
      },
    );
  });
});

describe('limits', () => {
  it('limits concurrent calls', async () => {
    let [running, max] = [0, 0];
    await calling(
      () => (response) => {
        running += 1;
        max = Math.max(max, running);
        setTimeout(() => {
          running -= 1;
          response.end('1');
        }, 5);
      },
      { concurrency: 3 },
      async (transport) => {
        await Promise.all(Array.from({ length: 12 }, () => transport.send(get)));
        expect(max).toBe(3);
      },
    );
  });

  it('rejects writes of a read-only client', async () => {
    await calling(
      () => ({ json: 1 }),
      { readOnly: true },
      async (transport, server) => {
        expect(await rejection(transport.send(put))).toBeInstanceOf(TypeError);
        expect(await transport.send(get)).toBe(1);
        expect(server.seen).toHaveLength(1);
      },
    );
  });

  it.each<[options: Partial<TransportOptions>, type: typeof TypeError | typeof RangeError]>([
    [{ baseUrl: 'ftp://x' }, TypeError],
    [{ baseUrl: 'http://user:marker@x' }, TypeError],
    [{ concurrency: 0 }, RangeError],
    [{ timeout: -1 }, RangeError],
    [{ retry: { times: Number.NaN } }, RangeError],
    [{ auth: { type: 'bearer', token: 'marker\n' } }, TypeError],
  ])('rejects %o', (options, type) => {
    const open = () => createTransport({ baseUrl: 'http://x', ...options });
    expect(open).toThrow(type);
    expect(open).not.toThrow(/marker/);
  });
});

it('shows no credentials in errors, causes and inspected objects', async () => {
  const secret = 'marker-secret-4711';
  const encoded = Buffer.from(`me:${secret}`).toString('base64');
  const responses: FakeReply[] = [
    { status: 401, text: `wrong ${secret} in ${encoded}`, headers: {} },
    { status: 400, json: { message: `bad ${encoded}` } },
    { status: 302, text: '', headers: { location: `http://elsewhere.example/${secret}` } },
    (response) => response.socket?.destroy(),
  ];
  for (const response of responses) {
    await calling(
      () => response,
      { auth: { type: 'basic', user: 'me', token: secret }, retry: { times: 0 } },
      async (transport) => {
        const shown = inspect([await rejection(transport.send(get)), transport], { depth: 12, showHidden: true });
        expect(shown).toContain('ApiError');
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(encoded);
      },
    );
  }
});

function _bytes(repeatable: boolean) {
  return {
    contentType: 'text/plain',
    repeatable,
    async *open() {
      yield Buffer.from('x');
    },
  };
}
