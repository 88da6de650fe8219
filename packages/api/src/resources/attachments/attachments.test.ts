import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Confluence, type ConfluenceOptions, createConfluence } from '../../confluence.ts';
import { type FakeReply, fakeServer, rejection, type Seen } from '../../fake-server.test.util.ts';
import type { NewAttachment } from './types.ts';

const stored = (title: string) => ({ id: 'att5', type: 'attachment', title, version: { number: 2 } });
const file: NewAttachment = { filename: 'a.txt', data: 'hello', mediaType: 'text/plain' };

async function calling(
  response: (request: Seen, before: number) => FakeReply,
  use: (confluence: Confluence, seen: readonly Seen[], url: string) => Promise<unknown>,
  options: Partial<ConfluenceOptions> = {},
) {
  await using server = await fakeServer(response);
  await using confluence = createConfluence({
    baseUrl: `${server.url}/wiki`,
    auth: { type: 'bearer', token: 'marker-token' },
    retry: { times: 1, baseDelay: 1 },
    ...options,
  });
  await use(confluence, server.seen, server.url);
}

/** A page with these files. */
function page(names: readonly string[]) {
  return ({ method, url }: Seen): FakeReply => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    const name = searchParams.get('filename');
    if (method === 'GET') return { json: { results: names.filter((known) => known === name).map(stored) } };
    return { json: pathname.endsWith('/data') ? stored('a.txt') : { results: [stored('a.txt')] } };
  };
}

describe('an upload', () => {
  it.each([
    ['is a new file', [], '/wiki/rest/api/content/7/child/attachment?expand=version'],
    [
      'is a new version of the file with that name',
      ['a.txt'],
      '/wiki/rest/api/content/7/child/attachment/att5/data?expand=version',
    ],
  ])('%s', async (_name, names, url) => {
    await calling(page(names), async (confluence, seen) => {
      expect(await confluence.attachments.upload('7', { ...file, comment: 'Ü', minorEdit: true })).toMatchObject({
        id: 'att5',
      });
      const [, sent] = seen;
      expect(sent?.url).toBe(url);
      expect(sent?.headers['x-atlassian-token']).toBe('no-check');
      expect(Number(sent?.headers['content-length'])).toBe(sent?.bytes.length);
      expect(await formOf(sent)).toEqual([
        ['comment', 'Ü'],
        ['minorEdit', 'true'],
        ['file', 'a.txt', 'text/plain', 'hello'],
      ]);
    });
  });

  const twice = (function* () {
    yield 'hel';
    yield Buffer.from('lo');
  })();
  it.each<[name: string, data: NewAttachment['data'], length: boolean]>([
    ['text', 'hello', true],
    ['bytes', new TextEncoder().encode('hello'), true],
    ['a blob', new Blob(['hel', 'lo']), true],
    ['a stream', Readable.from([Buffer.from('hel'), Buffer.from('lo')]), false],
    ['a generator', twice, false],
    ['a function', () => ['hel', 'lo'], false],
  ])('sends %s', async (_name, data, length) => {
    await calling(page([]), async (confluence, seen) => {
      await confluence.attachments.upload('7', { filename: 'a.txt', data });
      expect(await formOf(seen[1])).toEqual([['file', 'a.txt', 'application/octet-stream', 'hello']]);
      expect(seen[1]?.headers['content-length'] !== undefined).toBe(length);
    });
  });

  it('sends the size of a stream if the caller specifies it', async () => {
    await calling(page([]), async (confluence, seen) => {
      await confluence.attachments.upload('7', { filename: 'a', data: Readable.from([Buffer.from('hello')]), size: 5 });
      expect(Number(seen[1]?.headers['content-length'])).toBe(seen[1]?.bytes.length);
    });
  });

  it.each(['ü.png', 'a "b".txt', 'new\r\nline.txt', '日本語.pdf'])('encodes the filename %j', async (filename) => {
    await calling(page([]), async (confluence, seen) => {
      await confluence.attachments.upload('7', { ...file, filename });
      const form = await formOf(seen[1]);
      expect(form).toHaveLength(1);
      expect(form[0]?.[1]).toBe(filename);
    });
  });

  it('adds a version if somebody else has just attached the file', async () => {
    let rival = false;
    await calling(
      (request) => {
        if (request.method === 'POST' && !rival) {
          rival = true;
          const message = 'Cannot add a new attachment with same file name as an existing attachment: a.txt';
          return { status: 400, json: { statusCode: 400, message } };
        }
        return page(rival ? ['a.txt'] : [])(request);
      },
      async (confluence, seen) => {
        await confluence.attachments.upload('7', file);
        expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
      },
    );
  });

  it('is not retried if the server may have stored it', async () => {
    await calling(
      (request) => (request.method === 'POST' ? { status: 503, text: '' } : page([])(request)),
      async (confluence, seen) => {
        expect(await rejection(confluence.attachments.upload('7', file))).toMatchObject({ kind: 'unavailable' });
        expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
      },
    );
  });
});

describe('a download', () => {
  const bytes = Buffer.from([0, 1, 255, 10]);
  const give: FakeReply = (response) =>
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': 4 }).end(bytes);
  const attachment = {
    id: 'att5',
    type: 'attachment',
    title: 'a.png',
    _links: { download: '/download/attachments/7/a.png?version=1' },
  } as const;

  it('on Data Center uses the link of the attachment, with credentials', async () => {
    await calling(
      () => give,
      async (confluence, seen) => {
        const download = await confluence.attachments.download('7', attachment);
        expect(download).toMatchObject({ mediaType: 'image/png', size: 4 });
        expect(Buffer.from(await download.bytes())).toEqual(bytes);
        expect(seen[0]).toMatchObject({
          url: '/wiki/download/attachments/7/a.png?version=1',
          headers: { authorization: 'Bearer marker-token' },
        });
      },
    );
  });

  it('on Cloud follows the redirect to another host without credentials', async () => {
    await using other = await fakeServer(() => give);
    await calling(
      () => (response) => response.writeHead(302, { location: `${other.url}/signed?token=x` }).end(),
      async (confluence, seen) => {
        const download = await confluence.attachments.download('7', attachment);
        expect(Buffer.from(await download.bytes())).toEqual(bytes);
        expect(seen[0]?.url).toBe('/wiki/rest/api/content/7/child/attachment/att5/download');
        expect(other.seen[0]?.url).toBe('/signed?token=x');
        expect(other.seen[0]?.headers).not.toHaveProperty('authorization');
      },
      { product: 'cloud' },
    );
  });

  it('by id looks up the link if there is no other URL', async () => {
    await calling(
      ({ url }) => {
        if (url.startsWith('/wiki/download/')) return give;
        return url === '/wiki/rest/api/content/att5'
          ? { json: attachment }
          : { status: 404, json: { message: 'null for uri: x' } };
      },
      async (confluence) => {
        const download = await confluence.attachments.download('7', 'att5');
        expect(Buffer.from(await download.bytes())).toEqual(bytes);
      },
    );
  });

  it('is retried when the server is busy', async () => {
    await calling(
      (_request, before) => (before === 0 ? { status: 503, text: 'busy' } : give),
      async (confluence) =>
        expect((await (await confluence.attachments.download('7', attachment)).bytes()).length).toBe(4),
    );
  });

  it.each<[name: string, response: (url: string) => FakeReply, kind: string]>([
    ['what is not there', () => ({ status: 404, json: {} }), 'not-found'],
    ['a circle', (url) => (response) => response.writeHead(302, { location: `${url}/wiki/x` }).end(), 'redirected'],
    [
      'a local file',
      () => (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'redirected',
    ],
    ['nothing', () => (response) => response.destroy(), 'network'],
  ])('of %s is an error', async (_name, response, kind) => {
    let url = '';
    await calling(
      () => response(url),
      async (confluence, _seen, serverUrl) => {
        url = serverUrl;
        expect(await rejection(confluence.attachments.download('7', attachment))).toMatchObject({ kind });
      },
    );
  });

  it('with a link to another host is rejected before anything is sent', async () => {
    await calling(
      () => give,
      async (confluence, seen) => {
        const link = { ...attachment, _links: { download: 'http://elsewhere.example/a' } };
        expect(await rejection(confluence.attachments.download('7', link))).toMatchObject({
          kind: 'unexpected-response',
        });
        expect(seen).toHaveLength(0);
      },
    );
  });
});

/** The parts of a multipart request, parsed by the platform. */
async function formOf(seen: Seen | undefined): Promise<string[][]> {
  if (!seen) throw new Error('There was no such request.');
  const headers = { 'content-type': String(seen.headers['content-type']) };
  const form = await new Response(new Uint8Array(seen.bytes), { headers }).formData();
  const parts: string[][] = [];
  for (const [name, value] of form as unknown as Iterable<[string, string | File]>) {
    parts.push(typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()]);
  }
  return parts;
}
