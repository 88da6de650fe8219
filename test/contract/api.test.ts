import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { type Confluence, type Content, cql, createConfluence, type Space, type Version } from '@macrowright/api';
import type { WireContent, WireSpace, WireVersion } from '@macrowright/api/wire';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';

/** The client against the embedded server over real HTTP, beyond the README examples. */

let server: RunningServer;
let confluence: Confluence;
beforeAll(async () => {
  server = await createServer({ data: ':memory:' });
  confluence = createConfluence({
    baseUrl: `${server.url}/wiki`,
    auth: { type: 'basic', user: 'mia', password: 'marker-secret' },
  });
  await confluence.spaces.create({ key: 'API', name: 'API' });
});
afterAll(async () => {
  await confluence.close();
  await server.close();
});

const page = (title: string, body = '<p>x</p>') =>
  confluence.content.create({ space: 'API', title, body }, { expand: ['version', 'body.storage', 'history'] });

describe('content', () => {
  it('is written by the authenticated user', async () => {
    expect((await page('Mine')).history.createdBy?.displayName).toBe('mia');
    expect(await confluence.users.current()).toMatchObject({ username: 'mia' });
  });

  it('keeps every character of a body', async () => {
    const body = '<p>é 日本 😀 &nbsp;&amp; "quoted" <![CDATA[ ]]></p>\n<ac:structured-macro ac:name="toc" />';
    expect((await page('Characters ü/?&#%', body)).body.storage.value).toBe(body);
    expect(await confluence.content.findByTitle('API', 'Characters ü/?&#%')).toBeDefined();
  });

  it('lets one of several writers of the same version win', async () => {
    const known = await page('Contested');
    const writers = Array.from({ length: 8 }, (_, index) =>
      confluence.content.update(known, { body: `<p>${index}</p>` }),
    );
    const settled = await Promise.allSettled(writers);
    const lost = settled.filter((result) => result.status === 'rejected').map(({ reason }) => reason.kind);
    expect(lost).toEqual(Array(7).fill('conflict'));
    expect((await confluence.content.versions(known.id).all()).length).toBe(2);
  });

  it.each<[name: string, call: () => Promise<unknown>, kind: string]>([
    ['an unknown id', () => confluence.content.read('999999'), 'not-found'],
    ['a title that is taken', async () => [await page('Twice'), await page('Twice')], 'duplicate-title'],
    ['a body that is not well-formed', () => page('Broken', '<p>\n</b>'), 'invalid-body'],
    ['CQL that cannot be parsed', () => confluence.search.content('title ~').all(), 'invalid-request'],
    ['an unknown space', () => confluence.spaces.read('NONE'), 'not-found'],
    ['a context that does not exist', () => convert('<p/>', '999999'), 'not-found'],
    [
      'a pair that does not exist',
      () => confluence.convertContentBody({ value: 'x', from: 'view', to: 'wiki' }),
      'invalid-body',
    ],
  ])('reports %s by its kind', async (_name, call, kind) => {
    await expect(call()).rejects.toMatchObject({ name: 'ApiError', kind });
  });

  const convert = (value: string, id: string) =>
    confluence.convertContentBody({ value, from: 'storage', to: 'view', content: { id } });

  it.each([
    ['<p>\none</b>', '2:4'],
    [`${'<p>x</p>\n'.repeat(40)}<p>&check;</p>`, '41:4'],
    ['<p>a & b</p>', '1:7'],
  ])('reports where %j is not well-formed', async (body, position) => {
    const error = await page('Never', body).catch((thrown) => thrown);
    expect(`${error.position.line}:${error.position.column}`).toBe(position);
  });

  it('paginates with offsets, in order, without loss', async () => {
    const parent = await page('Shelf');
    for (let index = 0; index < 12; index += 1) {
      await confluence.content.create({ space: 'API', title: `Book ${index}`, parent: parent.id, body: '' });
    }
    const books = await confluence.content.children(parent.id, { pageSize: 5, expand: ['version'] }).all();
    expect(books.map(({ title }) => title).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, i) => `Book ${i}`).toSorted(),
    );
    const found = await confluence.search.content(cql.is('parent', parent.id), { limit: 7, pageSize: 3 }).all();
    expect(found).toHaveLength(7);
  });
});

describe('files', () => {
  it('are uploaded as streams and downloaded byte for byte, each version', async () => {
    const { id } = await page('Files');
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
    const pieces = () =>
      Readable.from(Array.from({ length: 30 }, (_, i) => bytes.subarray(i * 10_000, (i + 1) * 10_000)));
    for (const version of [1, 2]) {
      const file = await confluence.attachments.upload(id, { filename: 'Größe "x".bin', data: pieces(), comment: 'ü' });
      expect(file.version?.number).toBe(version);
      expect(file.extensions).toMatchObject({ fileSize: bytes.length, comment: 'ü' });
      const download = await confluence.attachments.download(id, file);
      expect(bytes.equals(await download.bytes())).toBe(true);
    }
    expect(await confluence.attachments.list(id).all()).toHaveLength(1);
  });

  it('are removed', async () => {
    const { id } = await page('Fewer files');
    const file = await confluence.attachments.upload(id, { filename: 'a.txt', data: 'a' });
    await confluence.attachments.delete(file.id);
    expect(await confluence.attachments.find(id, 'a.txt')).toBe(undefined);
  });
});

describe('conversion', () => {
  it('with the asynchronous operation returns the same as the synchronous one, alone and in bulk', async () => {
    await using async = createConfluence({ baseUrl: server.url, conversion: 'async' });
    const requests = ['<h1>a</h1>', '<p>b</p>', '<ac:structured-macro ac:name="cheese" />'].map((value) => {
      return { value, from: 'storage', to: 'view' };
    });
    const bulk: string[] = [];
    for await (const answer of async.convertContentBodies(requests))
      bulk.push(answer.ok ? answer.value : answer.error.kind);
    for (const [index, request] of requests.entries()) {
      const { value } = await confluence.convertContentBody(request);
      expect(bulk[index]).toBe(value);
      expect((await async.convertContentBody(request)).value).toBe(value);
    }
  });

  it('of 1,000 bodies keeps their order', async () => {
    const requests = Array.from({ length: 1000 }, (_, index) => ({ value: `*${index}*`, from: 'wiki', to: 'storage' }));
    let index = 0;
    for await (const answer of confluence.convertContentBodies(requests, { concurrency: 16 })) {
      expect(answer).toMatchObject({ ok: true, value: `<p><strong>${index}</strong></p>` });
      index += 1;
    }
    expect(index).toBe(1000);
  });
});

describe('publish', () => {
  it('changes nothing the second time', async () => {
    const publication = {
      space: 'API',
      title: 'Release',
      body: { representation: 'wiki', value: 'h1. Release\n\n!a.txt!\n\n{info}new{info}' },
      labels: ['release'],
      attachments: [{ filename: 'a.txt', data: 'a' }],
    } as const;
    const first = await confluence.publish(publication);
    const second = await confluence.publish(publication);
    expect(first).toMatchObject({ action: 'created', attachments: [{ action: 'added' }] });
    expect(second).toMatchObject({ action: 'unchanged', attachments: [{ action: 'unchanged' }], labelsAdded: [] });
    expect(second.page?.version.number).toBe(1);
    const third = await confluence.publish({ ...publication, body: '<p>other</p>', message: 'Why' });
    expect(third).toMatchObject({ action: 'updated', changed: ['body'], page: { version: { number: 2 } } });
  });
});

it('authenticates if the server requires it', async () => {
  const closed = await createServer({ data: ':memory:', users: { mia: 'marker-secret' } });
  const current = (password: string) => {
    const auth = { type: 'basic', user: 'mia', password } as const;
    return createConfluence({ baseUrl: `${closed.url}/wiki`, auth }).users.current();
  };
  try {
    expect(await current('marker-secret')).toMatchObject({ username: 'mia' });
    const error = await current('marker-wrong').catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'unauthorized', status: 401 });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('marker');
  } finally {
    await closed.close();
  }
});

it('understands the wire types', () => {
  expectTypeOf<WireVersion>().toExtend<Version>();
  expectTypeOf<Omit<WireContent, '_links' | 'version'>>().toExtend<Omit<Content, '_links' | 'version'>>();
  expectTypeOf<Pick<WireSpace, 'id' | 'key' | 'name' | 'type' | 'status'>>().toExtend<
    Pick<Space, 'id' | 'key' | 'name' | 'type' | 'status'>
  >();
});
