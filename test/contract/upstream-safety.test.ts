import { once } from 'node:events';
import { createServer as createHttpServer, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Requests that reached Confluence. */
const seen: string[] = [];
let real: Server;
let url: string;
let server: RunningServer;

beforeAll(async () => {
  real = createHttpServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const json = { 'content-type': 'application/json' };
    if (request.url === '/wiki/rest/api/content/1') return; // never responds
    if (request.url === '/wiki/rest/api/content/2') {
      response.writeHead(200, json).write('{'); // and never ends
      return;
    }
    if (request.url === '/wiki/rest/api/content/3') {
      response.writeHead(200, json).end(`{"large":"${'x'.repeat(21 * 1_048_576)}"}`);
      return;
    }
    response.writeHead(200, json).end('{"value":"<p>a</p>","representation":"view"}');
  });
  real.listen(0, '127.0.0.1');
  await once(real, 'listening');
  const address = real.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const upstream = { url: `http://127.0.0.1:${port}/wiki`, token: 'marker-secret', timeout: 2000 };
  server = await createServer({ data: ':memory:', demo: true, upstream });
  url = server.url;
});
afterAll(async () => {
  real.closeAllConnections();
  real.close();
  await server.close();
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const conversion = '/upstream/rest/api/contentbody/convert/view';
const json = { 'content-type': 'application/json' };

/** Sends the path unchanged, whereas other clients resolve `..` first. */
function send({ method = 'POST', path = conversion, headers = {}, body = '{"value":"a"}' }: Sent) {
  return new Promise<{ status: number | undefined; headers: object; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const all = { 'x-macrowright-token': server.upstreamToken ?? '', ...(method === 'POST' && json), ...headers };
    const call = request({ hostname, port, method, path, headers: all }, (answer) =>
      text(answer).then((body) => resolve({ status: answer.statusCode, headers: answer.headers, text: body }), reject),
    );
    call.on('error', reject);
    call.end(method === 'POST' ? body : undefined);
  });
}

test('passes on a call from this page, without a header that lets other origins read the response', async () => {
  const answer = await send({ headers: { origin: url, 'sec-fetch-site': 'same-origin' } });
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(seen.splice(0)).toEqual(['POST /wiki/rest/api/contentbody/convert/view']);
});

test.each<[name: string, sent: Sent]>([
  ['another host name', { headers: { host: 'evil.example' } }],
  ['another host name on this port', { headers: { host: 'rebound.example:80' } }],
  [
    'a read for another host name',
    { method: 'GET', path: '/upstream/rest/api/space', headers: { host: 'evil.example' } },
  ],
  ['a page from another origin', { headers: { origin: 'http://evil.example' } }],
  ['a page on another port', { headers: { origin: 'http://127.0.0.1:1' } }],
  ['a page without an origin', { headers: { origin: 'null' } }],
  ['a page from another site', { headers: { 'sec-fetch-site': 'cross-site' } }],
  ['a read from another origin', { method: 'GET', path: '/upstream/rest/api/space', headers: { origin: 'null' } }],
  [
    'a read from another site',
    { method: 'GET', path: '/upstream/rest/api/space', headers: { 'sec-fetch-site': 'same-site' } },
  ],
  ['a preflight request from another origin', { method: 'OPTIONS', headers: { origin: 'http://evil.example' } }],
  ['no token', { headers: { 'x-macrowright-token': '' } }],
  [
    'a read without the token',
    { method: 'GET', path: '/upstream/rest/api/space', headers: { 'x-macrowright-token': '' } },
  ],
  ['a token from an earlier start', { headers: { 'x-macrowright-token': 'a'.repeat(32) } }],
  ['the token as a cookie', { headers: { 'x-macrowright-token': '', cookie: 'x-macrowright-token=TOKEN' } }],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'value=a' }],
  ['a form as text', { headers: { 'content-type': 'text/plain' } }],
  ['a form with files', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ['JSON without a content type', { headers: { 'content-type': '' } }],
  ['a content type that starts with application/json', { headers: { 'content-type': 'application/json-seq' } }],
  ['a path with parent segments', { path: '/upstream/rest/api/contentbody/convert/../../content' }],
  ['a path with encoded parent segments', { path: '/upstream/rest/api/contentbody/convert/%2e%2e/%2e%2e/content' }],
  ['an encoded slash', { path: '/upstream/rest/api/contentbody%2fconvert%2fview' }],
  ['an encoded slash in a name', { path: '/upstream/rest/api/contentbody/convert/view%2f..%2f..%2fcontent' }],
  ['a slash encoded twice', { path: '/upstream/rest/api/contentbody/convert/view%252f..' }],
  ['a backslash', { path: '/upstream/rest/api/contentbody/convert\\view' }],
  ['an encoded backslash', { path: '/upstream/rest/api/contentbody/convert/%5cview' }],
  ['a semicolon', { path: '/upstream/rest/api/contentbody/convert/view;x=/../..' }],
  ['a URL', { path: '/upstream/http://evil.example/rest/api/space' }],
  ['a URL without a scheme', { path: '/upstream//evil.example/rest/api/space' }],
  ['a user name and a host', { path: '/upstream@evil.example/rest/api/space' }],
  ['a write', { path: '/upstream/rest/api/content' }],
  ['a delete', { method: 'DELETE', path: '/upstream/rest/api/content/7' }],
])('%s is rejected before anything reaches Confluence', async (_name, sent) => {
  const cookie = sent.headers?.cookie?.replace('TOKEN', server.upstreamToken ?? '');
  const answer = await send({ ...sent, headers: { ...sent.headers, ...(cookie && { cookie }) } });
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
  if (sent.path === undefined || sent.path.startsWith('/upstream/rest/api/space')) expect(answer.status).toBe(403);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(answer.text).not.toContain('marker-secret');
  expect(seen.splice(0)).toEqual([]);
});

test.each([
  ['credentials', (host: string) => `http://ann:pw@${host}`],
  ['another host', () => 'http://evil.example'],
  ['a file', () => 'file://'],
])('an absolute URL with %s as the request target is rejected', async (_name, start) => {
  const { host, port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const target = `${start(host)}/upstream/rest/api/space`;
  socket.write(
    `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nX-Macrowright-Token: ${server.upstreamToken}\r\nConnection: close\r\n\r\n`,
  );
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[034] /);
  expect(seen.splice(0)).toEqual([]);
});

test.each([
  ['does not start', 1, 504, 'did not respond in time'],
  ['does not end', 2, 504, 'did not respond in time'],
  ['is larger than 20 MB', 3, 502, 'is over 20971520 bytes'],
])('gives up on a response that %s', async (_name, id, status, message) => {
  const answer = await send({ method: 'GET', path: `/upstream/rest/api/content/${id}` });
  expect([answer.status, JSON.parse(answer.text).message]).toEqual([status, expect.stringContaining(message)]);
  expect(seen.splice(0)).toEqual([`GET /wiki/rest/api/content/${id}`]);
});

test('does not pass on a body over 5 MB', async () => {
  const sent = await send({ body: JSON.stringify({ value: 'x'.repeat(5_242_881) }) }).catch((error: Error) => error);
  // The response may arrive before everything is sent and end the connection.
  if (!(sent instanceof Error)) expect(sent.status).toBe(413);
  expect(seen.splice(0)).toEqual([]);
});
