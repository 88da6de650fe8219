import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { macrowright, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a server and returns its URLs, everything it prints, and a function that stops it as Ctrl-C does. */
async function serve(
  args: readonly string[],
  env: Record<string, string> = {},
  port: readonly string[] = ['--port', '0'],
) {
  const child = start(['serve', ...port, ...args], { cwd: folder, env });
  const lines: string[] = [];
  const out = createInterface({ input: child.stdout });
  out.on('line', (line) => lines.push(line));
  child.stderr.on('data', (data) => lines.push(String(data)));
  await Promise.race([
    once(child, 'close').then(() => expect.fail(lines.join('\n'))),
    expect.poll(() => lines.some((line) => line.startsWith('Press Ctrl-C')), { timeout: 20_000 }).toBe(true),
  ]);
  const find = (name: string) =>
    new RegExp(`${name}\\s+(\\S+)`).exec(lines.join('\n'))?.[1] ?? expect.fail(lines.join('\n'));
  return {
    url: find('Playground').replace(/\/(?:#.*)?$/, ''),
    token: /#upstream-token=(\S+)/.exec(find('Playground'))?.[1] ?? '',
    api: find('REST API'),
    lines,
    async stop() {
      child.kill('SIGINT');
      const [code] = await once(child, 'close');
      return code as number | null;
    },
  };
}
const json = { 'content-type': 'application/json' };
const page = (title: string) =>
  JSON.stringify({
    type: 'page',
    title,
    space: { key: 'DEMO' },
    body: { storage: { value: '<p>kept</p>', representation: 'storage' } },
  });

test('stops cleanly, and serves the same data after a restart', async () => {
  const first = await serve(['--data', 'a/site.sqlite', '--demo']);
  const made = await fetch(`${first.api}/content`, { method: 'POST', headers: json, body: page('Kept') });
  const { id } = (await made.json()) as { id: string };
  expect(await first.stop()).toBe(0);
  expect(readdirSync(join(folder, 'a')).filter((name) => name.endsWith('-wal'))).toEqual([]);

  const second = await serve(['--data', 'a/site.sqlite', '--demo', '--context-path', '/confluence', '--log']);
  expect(second.api).toMatch(/\/confluence\/rest\/api$/);
  const read = await fetch(`${second.api}/content/${id}?expand=body.storage`);
  expect(await read.json()).toMatchObject({ title: 'Kept', body: { storage: { value: '<p>kept</p>' } } });
  await expect
    .poll(() => second.lines.join('\n'))
    .toMatch(/ GET \/confluence\/rest\/api\/content\/\d+\?expand=body.storage 200 [\d.]+ ms/);
  expect(await second.stop()).toBe(0);
});

test('backs up a site that is being served, then exports and imports a space', async () => {
  const data = 'b/site.sqlite';
  const server = await serve(['--data', data, '--demo']);
  const made = await fetch(`${server.api}/content`, { method: 'POST', headers: json, body: page('Saved') });
  const { id } = (await made.json()) as { id: string };
  const form = new FormData();
  form.append('file', new Blob(['attached text']), 'ä.txt');
  await fetch(`${server.api}/content/${id}/child/attachment`, {
    method: 'POST',
    headers: { 'x-atlassian-token': 'no-check' },
    body: form,
  });
  const backup = await macrowright(['backup', '--data', data, 'copy.sqlite'], '', { cwd: folder });
  expect([backup.code, backup.stderr]).toEqual([0, '']);
  expect(await server.stop()).toBe(0);
  expect((await macrowright(['backup', '--data', data, 'copy.sqlite'], '', { cwd: folder })).code).toBe(2);
  expect(existsSync(join(folder, 'copy.sqlite.files'))).toBe(false);

  const exported = await macrowright(['export', '--data', 'copy.sqlite', 'DEMO', 'plain'], '', { cwd: folder });
  expect([exported.code, exported.stderr]).toEqual([0, '']);
  const imported = await macrowright(['import', '--data', 'c/site.sqlite', '--space', 'AGAIN', 'plain'], '', {
    cwd: folder,
  });
  expect([imported.code, imported.stderr]).toEqual([0, '']);

  const again = await serve(['--data', 'c/site.sqlite']);
  const list = await fetch(
    `${again.api}/content?spaceKey=AGAIN&title=Saved&expand=body.storage,ancestors,children.attachment`,
  );
  const [found] = ((await list.json()) as { results: Record<string, never>[] }).results;
  expect(found).toMatchObject({
    body: { storage: { value: '<p>kept</p>' } },
    ancestors: [{ title: 'Demonstration Home' }],
    children: { attachment: { results: [{ title: 'ä.txt', extensions: { fileSize: 13 } }] } },
  });
  await again.stop();
});

test('uses a free loopback port by default when there is an upstream', async () => {
  const args = ['--data', ':memory:', '--upstream', 'https://wiki.example'];
  const [first, second] = [await serve(args, {}, []), await serve(args, {}, [])];
  const ports = [first, second].map(({ url }) => Number(/^http:\/\/127\.0\.0\.1:(\d+)$/.exec(url)?.[1]));
  expect(ports.every((port) => port > 0 && port !== 4170)).toBe(true);
  expect(ports[0]).not.toBe(ports[1]);
  for (const { url } of [first, second]) expect((await fetch(`${url}/wiki/rest/api/space`)).status).toBe(200);
  await Promise.all([first.stop(), second.stop()]);
});

test('uses port 4170 otherwise, and says what to do when it is in use', async () => {
  const taken = createHttpServer();
  taken.listen(4170, '127.0.0.1');
  // Another process may already use the port, which serves the same purpose.
  await Promise.race([once(taken, 'listening'), once(taken, 'error')]);
  const { code, stderr } = await macrowright(['serve', '--data', ':memory:']);
  taken.close();
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/Port 4170 is already in use\. Stop the other program.*--port 0/),
  ]);
});

test('requires credentials with --auth required', async () => {
  const server = await serve(['--data', ':memory:', '--auth', 'required'], {
    MACROWRIGHT_USERS: 'ann:s3cret:x, bob:other',
  });
  const status = async (authorization?: string) => {
    const answer = await fetch(`${server.api}/user/current`, { headers: authorization ? { authorization } : {} });
    return [answer.status, ((await answer.json()) as { username?: string }).username];
  };
  const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`;
  expect(await status()).toEqual([401, undefined]);
  expect(await status(basic('ann:s3cret:x'))).toEqual([200, 'ann']);
  expect(await status(basic('ann:other'))).toEqual([401, undefined]);
  expect(await status('Bearer other')).toEqual([200, 'bob']);
  expect(await status('Bearer wrong')).toEqual([401, undefined]);
  await server.stop();
  expect(server.lines.join('\n')).not.toMatch(/s3cret|other/);
});

test.each([
  [['--host', '0.0.0.0'], /Host "0\.0\.0\.0" is not a loopback address; add --auth required/],
  [['--auth', 'required'], /needs the environment variable MACROWRIGHT_USERS/],
  [['--auth', 'maybe'], /Invalid value "maybe" for --auth; use open, required/],
  [['--flavor', 'sweet'], /Invalid value "sweet" for --flavor/],
  [['--port', 'x'], /Invalid value "x" for --port; use a number/],
  [['--upstream', 'http://wiki.example'], /upstream must be an https URL/],
  [['--upstream', 'https://ann:pw@wiki.example'], /upstream must not contain credentials/],
  [['--context-path', 'wiki'], /Invalid value "wiki" for --context-path/],
])('rejects %j', async (args, message) => {
  const { code, stderr } = await macrowright(['serve', '--data', ':memory:', ...args], '', {
    env: { MACROWRIGHT_USERS: '' },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('prints what it serves, with the data file, the upstream and how to sign in', async () => {
  const args = ['--data', 'd/site.sqlite', '--auth', 'required', '--upstream', 'https://wiki.example'];
  const server = await serve(args, { MACROWRIGHT_USERS: 'ann:s3cret', MACROWRIGHT_TOKEN: '' });
  await server.stop();
  const rows = server.lines.map((line) => line.replaceAll(server.url, 'URL').replace(server.token, 'TOKEN'));
  expect(rows).toEqual([
    'Macrowright is ready.',
    '',
    '  Playground      URL/#upstream-token=TOKEN',
    '  Documentation   URL/docs/',
    '  REST API        URL/wiki/rest/api',
    `  Data            ${join(realpathSync(folder), 'd/site.sqlite')}`,
    '  Authentication  required',
    '  Upstream        https://wiki.example (read-only, without credentials; see MACROWRIGHT_TOKEN)',
    '',
    'Press Ctrl-C to stop.',
  ]);
});

test('reports a file that is not a site, and does not change it', async () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear reader,\n'.repeat(200));
  const { code, stderr } = await macrowright(['serve', '--port', '0', '--data', file]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/Cannot open the site ".*letter.txt": file is not a database/),
  ]);
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear reader,\n/);
  const backup = await macrowright(['backup', '--data', file, join(folder, 'none.sqlite')]);
  expect([backup.code, backup.stderr]).toEqual([2, expect.stringMatching(/Cannot open the site ".*letter.txt"/)]);
});

test('reports a folder that does not contain a space', async () => {
  const { code, stderr } = await macrowright(['import', '--data', join(folder, 'new.sqlite'), folder]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('is not an exported space: it does not contain space.json'),
  ]);
});

test('calls the upstream only with the token of this start, and only to read', async () => {
  const seen: string[] = [];
  const upstream = createHttpServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    if (request.url?.includes('/content/7')) response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('{"value":"<b>"}');
  });
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const address = upstream.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const env = { MACROWRIGHT_EMAIL: 'ann@example.com', MACROWRIGHT_TOKEN: 'marker-secret' };
  const server = await serve(['--data', ':memory:', '--upstream', `http://127.0.0.1:${port}/wiki`], env);
  const call = async (method: string, path: string, token = server.token, body?: string) => {
    const headers = { 'x-macrowright-token': token, ...json };
    const answer = await fetch(`${server.url}/upstream${path}`, { method, headers, body });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };
  const body = JSON.stringify({ value: 'x', representation: 'wiki' });
  expect(await call('POST', '/rest/api/contentbody/convert/view', server.token, body)).toEqual({
    status: 200,
    type: 'text/plain',
    text: '{"value":"<b>"}',
  });
  expect(seen).toEqual([`POST /wiki/rest/api/contentbody/convert/view Basic ${btoa('ann@example.com:marker-secret')}`]);
  expect((await call('POST', '/rest/api/contentbody/convert/view', 'guess', body)).status).toBe(403);
  expect((await call('POST', '/rest/api/content', server.token, body)).status).toBe(403);
  expect((await call('DELETE', '/rest/api/content/1')).status).toBe(403);
  expect((await call('GET', '/rest/api/content/../../admin')).status).toBe(403);
  expect((await call('GET', '/rest/api/content/%2e%2e/x')).status).toBe(403);
  expect((await call('GET', '/rest/api/content/7')).status).toBe(502);
  expect(seen).toHaveLength(2);
  await server.stop();
  upstream.close();
  expect(server.lines.join('\n')).not.toContain('marker-secret');
});

test('passes on images of the upstream as inert data, and nothing else', async () => {
  const seen: string[] = [];
  const elsewhere: string[] = [];
  const other = createHttpServer((request, response) => {
    elsewhere.push(String(request.url));
    response.end();
  });
  const otherPort = await portOf(other);
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
  const upstream = createHttpServer((request, response) => {
    seen.push(`${request.headers.authorization} ${request.url}`);
    const { pathname } = new URL(request.url ?? '', 'http://any');
    const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    const send = (type: string, data: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(data);
    const to = (location: string) => response.writeHead(302, { location }).end();
    if (name === 'a b.png') send('image/png; charset=x', png);
    else if (name === 'a.svg') send('image/svg+xml', '<svg onload="x()"/>');
    else if (name === 'page.png') send('text/html', '<script>x()</script>');
    else if (name === 'moved.png') to('/wiki/download/attachments/12/a%20b.png');
    else if (name === 'away.png') to(`http://127.0.0.1:${otherPort}/wiki/download/attachments/12/a.png`);
    else if (name === 'login.png') to('/wiki/login.action');
    else if (name === 'round.png') to('/wiki/download/attachments/12/round.png');
    else if (name === 'large.png') send('image/png', Buffer.alloc(11 * 1_048_576));
    else response.writeHead(404).end();
  });
  const port = await portOf(upstream);
  const env = { MACROWRIGHT_TOKEN: 'marker-secret' };
  const server = await serve(['--data', ':memory:', '--upstream', `http://127.0.0.1:${port}/wiki`], env);
  const get = async (path: string, headers: Record<string, string> = { 'x-macrowright-token': server.token }) => {
    const answer = await fetch(`${server.url}/upstream/download/${path}`, { headers });
    return { status: answer.status, headers: answer.headers, data: Buffer.from(await answer.arrayBuffer()) };
  };

  const image = await get('attachments/12/a%20b.png?version=3&os_authType=basic&api=v2');
  expect([image.status, image.headers.get('content-type'), image.data.equals(png)]).toEqual([200, 'image/png', true]);
  expect(seen).toEqual(['Bearer marker-secret /wiki/download/attachments/12/a%20b.png?version=3&api=v2']);
  for (const path of ['thumbnails/12/a.svg', 'attachments/12/moved.png']) {
    const { status, headers } = await get(path);
    expect([status, headers.get('x-content-type-options'), headers.get('content-disposition')]).toEqual([
      200,
      'nosniff',
      'attachment',
    ]);
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(headers.get('cache-control')).toBe('private, no-store');
  }

  for (const [path, status] of [
    ['attachments/12/page.png', 415],
    ['attachments/12/away.png', 502],
    ['attachments/12/login.png', 502],
    ['attachments/12/round.png', 502],
    ['attachments/12/large.png', 502],
    ['attachments/12/none.png', 404],
  ] as const)
    expect([path, (await get(path)).status]).toEqual([path, status]);
  const callCount = seen.length;
  for (const path of [
    'attachments/12/..%2f..%2fadmin',
    'attachments/12/%2e%2e',
    'attachments/12/a%5cb.png',
    'attachments/12/a%00.png',
    'attachments/12/%E0%A4%A',
    'attachments/12/a/b.png',
    'attachments/x/a.png',
    'temp/12/a.png',
  ])
    expect([path, (await get(path)).status]).toEqual([path, 403]);
  for (const headers of [{}, { 'x-macrowright-token': 'guess' }])
    expect((await get('attachments/12/a%20b.png', headers as Record<string, string>)).status).toBe(403);
  const written = await fetch(`${server.url}/upstream/download/attachments/12/a.png`, {
    method: 'POST',
    headers: { 'x-macrowright-token': server.token, ...json },
    body: '{}',
  });
  expect(written.status).toBe(403);
  expect([seen.length, elsewhere]).toEqual([callCount, []]);
  await server.stop();
  upstream.close();
  other.close();
  expect(server.lines.join('\n')).not.toContain('marker-secret');
});

async function portOf(server: ReturnType<typeof createHttpServer>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
