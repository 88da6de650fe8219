import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: RunningServer;
let api: string;
beforeAll(async () => {
  server = await createServer({ data: ':memory:', demo: true });
  api = `${server.url}/wiki/rest/api`;
});
afterAll(() => server.close());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(api + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const said = await answer.text();
  return { status: answer.status, headers: answer.headers, json: said === '' ? undefined : JSON.parse(said) };
}
const page = (title: string, value = '<p>x</p>') => ({
  type: 'page',
  title,
  space: { key: 'DEMO' },
  body: { storage: { value, representation: 'storage' } },
});
const put = (title: string, number: number, value = '<p>y</p>') => ({ ...page(title, value), version: { number } });

describe('content', () => {
  test('a page is created, read, updated, trashed, restored and purged', async () => {
    const made = await call('POST', '/content', page('Life'));
    expect(made.status).toBe(200);
    expect(made.headers.get('content-type')).toBe('application/json');
    expect(made.json).toMatchObject({ type: 'page', version: { number: 1 }, space: { key: 'DEMO' } });
    const path = `/content/${made.json.id}`;

    const read = await call('GET', `${path}?expand=body.storage,ancestors`);
    expect(read.json.body.storage.value).toBe('<p>x</p>');
    expect(read.json.ancestors).toMatchObject([{ title: 'Demonstration Home' }]);
    expect(read.json._expandable).not.toHaveProperty('body');
    expect(read.json).not.toHaveProperty('version');

    expect((await call('PUT', path, put('Life', 2))).json.version.number).toBe(2);
    const late = await call('PUT', path, put('Life', 2));
    expect(late.status).toBe(409);
    expect(late.json.message).toBe('Version must be incremented on update. Current version is: 2');
    expect((await call('GET', `${path}?version=1&expand=body.storage`)).json.body.storage.value).toBe('<p>x</p>');
    expect((await call('GET', `${path}/version`)).json.size).toBe(2);

    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('PUT', path, { ...put('Life', 3), status: 'current' })).status).toBe(200);
    await call('DELETE', path);
    expect((await call('DELETE', `${path}?status=trashed`)).status).toBe(204);
    expect((await call('GET', `${path}?status=trashed`)).status).toBe(404);
  });

  test('32 writers of one page: each version once, all other writes are conflicts', async () => {
    const made = await call('POST', '/content', page('Busy'));
    let totalConflicts = 0;
    const writer = async () => {
      for (let conflicts = 0; ; conflicts++) {
        const { json } = await call('GET', `/content/${made.json.id}`);
        const written = await call('PUT', `/content/${made.json.id}`, put('Busy', json.version.number + 1));
        if (written.status === 200) return written.json.version.number;
        expect(written.status).toBe(409);
        totalConflicts++;
        expect(conflicts).toBeLessThan(200);
      }
    };
    const numbers = await Promise.all(Array.from({ length: 32 }, writer));
    console.log(
      `concurrency test: ${numbers.length} writers, versions 2 to ${Math.max(...numbers)}, ${totalConflicts} conflicts`,
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 2));
  });

  test.each([
    ['GET', '/content/999999', undefined, 404, 'No content found with id: ContentId{id=999999}'],
    ['POST', '/content', 'not json', 400, 'Could not parse'],
    ['POST', '/content', page('Broken', '<p>'), 400, 'Error parsing xhtml'],
    ['POST', '/content', page('Macros'), 400, 'A page with this title already exists: A page already exists'],
    ['POST', '/content', { ...page('Lost'), space: { key: 'NONE' } }, 403, 'Could not create content with type page'],
    ['GET', '/content?limit=abc', undefined, 400, 'org.springframework'],
    ['GET', '/content?start=-1', undefined, 400, 'java.lang.IllegalArgumentException: start cannot be less than zero'],
    ['GET', '/space/NONE', undefined, 404, 'No space found with key : NONE'],
  ])('%s %s %j is %i', async (method, path, body, status, message) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.json.message.startsWith(message)).toBe(true);
    expect(answer.json.statusCode).toBe(status);
  });

  test('a list links to its next page', async () => {
    const first = await call('GET', '/content?spaceKey=DEMO&limit=1');
    expect(first.json).toMatchObject({ size: 1, start: 0, limit: 1 });
    expect(first.json._links.next).toMatch(/^\/rest\/api\/content\?/);
  });
});

describe('attachments and labels', () => {
  const upload = async (path: string, name: string, headers: Record<string, string>) => {
    const form = new FormData();
    form.append('file', new Blob(['<b>1</b>'], { type: 'text/html' }), name);
    form.append('comment', new Blob(['first']), 'comment.txt');
    const answer = await fetch(api + path, { method: 'POST', body: form, headers });
    return { status: answer.status, json: await answer.json() };
  };
  const token = { 'x-atlassian-token': 'no-check' };

  test('a file is stored once by name and served as a download', async () => {
    const { json } = await call('POST', '/content', page('Holder'));
    const path = `/content/${json.id}/child/attachment`;
    const added = await upload(path, 'ü.html', token);
    expect(added.status).toBe(200);
    expect(added.json.results[0]).toMatchObject({ title: 'ü.html', extensions: { fileSize: 8, comment: 'first' } });
    expect((await upload(path, 'ü.html', token)).status).toBe(400);
    expect((await upload(path, 'b.html', {})).json.message).toBe('XSRF check failed');
    expect((await call('POST', path, '{}', token)).status).toBe(415);
    const data = await fetch(`${server.url}/wiki${added.json.results[0]._links.download}`);
    expect(await data.text()).toBe('<b>1</b>');
    expect(data.headers.get('content-type')).toBe('application/octet-stream');
    expect(data.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await call('GET', path)).json.size).toBe(1);
  });

  test('labels', async () => {
    const { json } = await call('POST', '/content', page('Labelled'));
    const path = `/content/${json.id}/label`;
    expect((await call('POST', path, { name: 'a/b' })).json.results).toMatchObject([{ prefix: 'global', name: 'a/b' }]);
    expect((await call('POST', path, [{ prefix: 'global', name: 'c' }])).json.size).toBe(2);
    expect((await call('DELETE', `${path}?name=a/b`)).status).toBe(204);
    expect((await call('DELETE', `${path}/c`)).status).toBe(204);
    expect((await call('DELETE', `${path}/c`)).status).toBe(404);
  });
});

describe('convert', () => {
  const body = { value: '<p>x</p>', representation: 'storage' };
  test.each([
    ['/contentbody/convert/view', { ...body, content: { id: '999999' } }, 404, 'No content found with id'],
    ['/contentbody/convert/nothing', body, 400, 'Unknown representation: nothing'],
    ['/contentbody/convert/view', { value: 'x' }, 400, 'The body needs a "representation"'],
  ])('%s %j is %i', async (path, request, status, message) => {
    const answer = await call('POST', path, request);
    expect(answer.status).toBe(status);
    expect(answer.json.message).toContain(message);
  });
});

describe('safety', () => {
  test('writes from another origin are rejected', async () => {
    expect((await call('POST', '/content', page('Evil'), { origin: 'http://evil.example' })).status).toBe(403);
    expect((await call('POST', '/content', page('Evil'), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('a body over 5 MB gets status 413', async () => {
    expect((await call('POST', '/content', page('Big', 'x'.repeat(5_242_881)))).status).toBe(413);
  });

  test('requires credentials if the server is configured to', async () => {
    const guarded = await createServer({ data: ':memory:', users: { ann: 'secret' } });
    try {
      const status = async (login: string) =>
        (await fetch(`${guarded.url}/rest/api/space`, { headers: { authorization: `Basic ${btoa(login)}` } })).status;
      expect([await status('ann:secret'), await status('ann:wrong'), await status('bob:secret')]).toEqual([
        200, 401, 401,
      ]);
    } finally {
      await guarded.close();
    }
  });

  test('unknown paths get status 404 with the message of Confluence', async () => {
    const answer = await call('GET', '/nothing', undefined, { accept: 'application/json' });
    expect(answer.json).toEqual({ message: `null for uri: ${api}/nothing`, 'status-code': 404 });
  });
});

describe('the socket', () => {
  test('closes a request that does not arrive in time', async () => {
    const slow = await createServer({ data: ':memory:', requestTimeout: 300 });
    try {
      const { port } = new URL(slow.url);
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(
        'POST /rest/api/content HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      );
      const response = await text(socket);
      expect(response).toMatch(/^HTTP\/1\.1 408 /);
    } finally {
      await slow.close();
    }
  });

  test('limits a body without a content length', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1_048_576));
      },
    });
    const answer = await fetch(`${api}/content`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
  });

  test('rejects another host name and another origin', async () => {
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        request(`${server.url}/rest/api/space`, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end();
      });
    const { port } = new URL(server.url);
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status(`LOCALHOST:${port}`)).toBe(200);
    expect(await status(`evil.example:${port}`)).toBe(403);
    expect(await status('127.0.0.1.evil.example')).toBe(403);
  });
});
