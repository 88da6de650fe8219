import { type Dispatcher, MockAgent } from 'undici';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createConfluence } from '../confluence.ts';
import { rejection } from '../fake-server.test.util.ts';

/** Errors that a real server cannot produce on demand (using undici's mock agent), and custom dispatchers and interceptors. */

const baseUrl = 'https://wiki.example/confluence';
let agent: MockAgent;
beforeEach(() => {
  agent = new MockAgent();
  agent.disableNetConnect();
});
afterEach(() => agent.close());

const path = '/confluence/rest/api/user/current';
const pool = () => agent.get('https://wiki.example');
const retry = { times: 2, baseDelay: 1, maxDelay: 5 };

it("uses the caller's dispatcher and leaves it open", async () => {
  pool().intercept({ path }).reply(200, { displayName: 'Mia' }).times(2);
  const confluence = createConfluence({ baseUrl, dispatcher: agent });
  expect(await confluence.users.current()).toEqual({ displayName: 'Mia' });
  await confluence.close();
  expect(await createConfluence({ baseUrl, dispatcher: agent }).users.current()).toEqual({ displayName: 'Mia' });
});

it('runs interceptors around each attempt, the first one outermost', async () => {
  const order: string[] = [];
  const named =
    (name: string): Dispatcher.DispatcherComposeInterceptor =>
    (dispatch) =>
    (options, handler) => {
      order.push(name);
      return dispatch(options, handler);
    };
  pool().intercept({ path }).reply(503, '');
  pool().intercept({ path }).reply(200, {});
  const interceptors = [named('outer'), named('inner')];
  await createConfluence({ baseUrl, dispatcher: agent, interceptors, retry }).users.current();
  expect(order).toEqual(['outer', 'inner', 'outer', 'inner']);
});

it.each([
  ['several 429 responses', [429, 429, 200], undefined],
  ['persistent 429 responses', [429, 429, 429], 'rate-limited'],
  ['different gateway errors', [502, 504, 200], undefined],
  ['a server error, which is not retried', [500], 'server-error'],
])('handles %s', async (_name, statuses, kind) => {
  for (const status of statuses)
    pool()
      .intercept({ path })
      .reply(status, status === 200 ? {} : '<html>');
  const current = createConfluence({ baseUrl, dispatcher: agent, retry }).users.current();
  if (kind === undefined) await current;
  else expect(await rejection(current)).toMatchObject({ kind, attempts: statuses.length });
  agent.assertNoPendingInterceptors();
});

it.each([
  ['ECONNRESET', 2, 'network'],
  ['EPIPE', 2, 'network'],
  ['ENOTFOUND', 1, 'network'],
  ['CERT_HAS_EXPIRED', 1, 'network'],
])('reports %s after %i attempts', async (code, attempts, kind) => {
  const fault = Object.assign(new Error(`${code} marker-secret`), {
    code,
    headers: ['authorization', 'Bearer marker-secret'],
  });
  pool().intercept({ path }).replyWithError(fault).times(attempts);
  const auth = { type: 'bearer', token: 'marker-secret' } as const;
  const confluence = createConfluence({ baseUrl, dispatcher: agent, auth, retry: { ...retry, times: 1 } });
  const error = await rejection(confluence.users.current());
  expect(error).toMatchObject({ kind, attempts, cause: { code } });
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error as object))).not.toContain('marker');
});

it.each([
  ['requests a delay, even with a successful response', { 'retry-after': '30' }],
  [
    'reports no remaining requests',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-interval-seconds': '60', 'x-ratelimit-fillrate': '2' },
  ],
])('pauses when the server %s', async (_name, headers) => {
  let sent = 0;
  const count: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
    sent += 1;
    return dispatch(options, handler);
  };
  pool().intercept({ path }).reply(200, {}, { headers });
  const confluence = createConfluence({ baseUrl, dispatcher: agent, interceptors: [count] });
  await confluence.users.current();
  const impatient = new AbortController();
  const second = rejection(confluence.users.current({ signal: impatient.signal }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  impatient.abort(new Error('too long'));
  expect(await second).toMatchObject({ message: 'too long' });
  expect(sent).toBe(1);
});
