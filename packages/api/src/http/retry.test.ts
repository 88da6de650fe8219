import { describe, expect, it } from 'vitest';
import { ApiError } from '../errors.ts';
import { type FakeReply, rejection } from '../fake-server.test.util.ts';
import { calling, fast, get, put } from './calling.test.util.ts';
import type { CallEvent, createTransport } from './transport.ts';

describe('retries', () => {
  const limited: FakeReply = { status: 429, json: { message: 'slow down' }, headers: { 'retry-after': '0' } };
  const down: FakeReply = { status: 503, text: '<html>down</html>', headers: { 'content-type': 'text/html' } };
  const reset: FakeReply = (response) => response.socket?.destroy();

  const cases: [
    name: string,
    first: FakeReply,
    call: Parameters<ReturnType<typeof createTransport>['send']>[0],
    sent: number,
  ][] = [
    ['429 of a read', limited, get, 2],
    ['429 of a write', limited, put, 2],
    ['503 of a read', down, get, 2],
    ['not 503 of a write', down, put, 1],
    ['503 of a POST that changes nothing', down, { method: 'POST', path: '/rest/api/x', body: {}, safe: true }, 2],
    ['a lost connection of a read', reset, get, 2],
    ['not a lost connection of a write', reset, put, 1],
    ['not a body whose stream was read', limited, { method: 'POST', path: '/rest/api/x', stream: bytes(false) }, 1],
    ['a body that can be opened again', limited, { method: 'POST', path: '/rest/api/x', stream: bytes(true) }, 2],
    ['not 404', { status: 404, json: {} }, get, 1],
    ['not 500', { status: 500, json: {} }, get, 1],
  ];

  it.each(cases)('%s', async (_name, first, call, sent) => {
    await calling(
      (_request, before) => (before === 0 ? first : { json: { done: true } }),
      {},
      async (transport, server) => {
        const result = transport.send(call);
        if (sent === 1) expect(await rejection(result)).toBeInstanceOf(ApiError);
        else expect(await result).toEqual({ done: true });
        expect(server.seen).toHaveLength(sent);
      },
    );
  });

  it('gives up after the maximum and reports the number of attempts', async () => {
    await calling(
      () => limited,
      {},
      async (transport, server) => {
        const error = await rejection(transport.send(get));
        expect(error).toMatchObject({ kind: 'rate-limited', status: 429, attempts: 4, retryAfter: 0 });
        expect(server.seen).toHaveLength(4);
      },
    );
  });

  it('retries writes if requested', async () => {
    await calling(
      (_request, before) => (before === 0 ? down : { json: {} }),
      { retry: { ...fast, writes: true } },
      async (transport, server) => {
        await transport.send(put);
        expect(server.seen).toHaveLength(2);
      },
    );
  });

  it('treats 404 as success if an earlier DELETE attempt may have worked', async () => {
    await calling(
      (_request, before) => (before === 0 ? down : { status: 404, json: {} }),
      {},
      async (transport) =>
        expect(await transport.send({ method: 'DELETE', path: '/rest/api/content/1' })).toBe(undefined),
    );
  });

  it('limits a delay that is too long for a timer', async () => {
    const absurd: FakeReply = { status: 429, json: {}, headers: { 'retry-after': '99999999999' } };
    await calling(
      (_request, before) => (before === 0 ? absurd : { json: 1 }),
      {},
      async (transport) => expect(await transport.send(get)).toBe(1),
    );
  });

  it('logs each attempt, without credentials and query', async () => {
    const events: CallEvent[] = [];
    await calling(
      (_request, before) => (before === 0 ? limited : { json: 1, headers: { 'atl-request-id': 'r-1' } }),
      { log: (event) => events.push(event), auth: { type: 'bearer', token: 'marker-secret' } },
      (transport) => transport.send({ ...get, query: { title: 'private' } }),
    );
    expect(events).toMatchObject([
      { method: 'GET', path: get.path, attempt: 1, status: 429 },
      { method: 'GET', path: get.path, attempt: 2, status: 200, requestId: 'r-1', retryIn: undefined },
    ]);
    expect(events[0]?.retryIn).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toMatch(/marker|private/);
  });
});

describe('OAuth', () => {
  it('renews an expired token once for all running calls', async () => {
    let renewals = 0;
    const refresh = async () => {
      renewals += 1;
      return 'new-token';
    };
    await calling(
      ({ headers }) => (headers.authorization === 'Bearer new-token' ? { json: 1 } : { status: 401, json: {} }),
      { auth: { type: 'oauth', accessToken: 'old-token', refresh } },
      async (transport) => {
        expect(await Promise.all([1, 2, 3].map(() => transport.send(get)))).toEqual([1, 1, 1]);
        expect(renewals).toBe(1);
      },
    );
  });

  it('does not renew if a scope is missing', async () => {
    const message = 'Unauthorized; scope does not match';
    await calling(
      () => ({ status: 401, json: { code: 401, message } }),
      { auth: { type: 'oauth', accessToken: 'old-token', refresh: () => expect.fail('renewed') } },
      async (transport) =>
        expect(await rejection(transport.send(get))).toMatchObject({ kind: 'unauthorized', serverMessage: message }),
    );
  });
});

function bytes(repeatable: boolean) {
  return {
    contentType: 'text/plain',
    repeatable,
    async *open() {
      yield Buffer.from('x');
    },
  };
}
