import { describe, expect, it } from 'vitest';
import { createConfluence } from '../confluence.ts';
import { type FakeReply, fakeServer, rejection, type Seen } from '../fake-server.test.util.ts';
import type { Publication, PublishResult } from './publish.ts';

/** A small server with one page. */
function site(page: { body: string; title?: string; files?: Record<string, string>; labels?: string[] } | undefined) {
  const files = new Map(Object.entries(page?.files ?? {}));
  const attachment = (title: string) => ({
    id: `att-${title}`,
    type: 'attachment',
    title,
    version: { number: 1 },
    extensions: { fileSize: Buffer.byteLength(files.get(title) ?? '') },
    _links: { download: `/download/${title}` },
  });
  const content = {
    id: '7',
    type: 'page',
    title: page?.title ?? 'T',
    version: { number: 3 },
    ancestors: [{ id: '5', type: 'page', title: 'Home' }],
    body: { storage: { value: page?.body ?? '', representation: 'storage' } },
  };
  return ({ method, url }: Seen): FakeReply => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (pathname.startsWith('/download/')) return { text: files.get(pathname.slice('/download/'.length)) ?? '' };
    if (pathname.endsWith('/contentbody/convert/storage'))
      return { json: { value: '<h1>wiki</h1>', representation: 'storage' } };
    if (pathname.endsWith('/label'))
      return { json: { results: (page?.labels ?? []).map((name) => ({ prefix: 'global', name, id: '1' })) } };
    if (pathname.includes('/child/attachment')) {
      if (method !== 'GET')
        return { json: pathname.endsWith('/data') ? attachment('x') : { results: [attachment('x')] } };
      const name = searchParams.get('filename') ?? '';
      return { json: { results: files.has(name) ? [attachment(name)] : [] } };
    }
    if (method !== 'GET') return { json: { ...content, version: { number: 4 } } };
    return pathname.endsWith('/content') ? { json: { results: page ? [content] : [] } } : { json: content };
  };
}

async function publishing(
  response: ReturnType<typeof site>,
  publication: Partial<Publication>,
  use: (result: PublishResult, writes: readonly Seen[]) => unknown,
) {
  await using server = await fakeServer(response);
  await using confluence = createConfluence({ baseUrl: server.url, retry: { times: 0 } });
  const result = await confluence.publish({ space: 'K', title: 'T', body: '<p>a</p>', ...publication });
  await use(
    result,
    server.seen.filter(({ method, url }) => method !== 'GET' && !url.includes('contentbody')),
  );
}

describe('publish', () => {
  it('creates a missing page with files and labels', async () => {
    const files = [{ filename: 'a.txt', data: 'a' }];
    await publishing(site(undefined), { parent: '5', labels: ['l'], attachments: files }, (result, writes) => {
      expect(result).toMatchObject({
        action: 'created',
        page: { id: '7' },
        stored: undefined,
        next: '<p>a</p>',
        labelsAdded: ['l'],
      });
      expect(result.attachments).toEqual([{ filename: 'a.txt', action: 'added' }]);
      expect(writes.map(({ url }) => url.replace(/\?.*/, ''))).toEqual([
        '/rest/api/content',
        '/rest/api/content/7/label',
        '/rest/api/content/7/child/attachment',
      ]);
    });
  });

  const cases: [name: string, page: Parameters<typeof site>[0], change: Partial<Publication>, changed: string[]][] = [
    ['nothing', { body: '<p>a</p>' }, {}, []],
    ['only the serialization', { body: '<p local-id="1"  >a</p>' }, {}, []],
    ['the body', { body: '<p>b</p>' }, {}, ['body']],
    ['the title', { body: '<p>a</p>', title: 'Old' }, { id: '7' }, ['title']],
    ['the parent', { body: '<p>a</p>' }, { parent: '6' }, ['parent']],
    ['nothing, the parent is the same', { body: '<p>a</p>' }, { parent: '5' }, []],
    ['a body that is not well-formed', { body: '<p>' }, {}, ['body']],
    ['nothing, according to a custom comparison', { body: '<p>other</p>' }, { sameBody: () => true }, []],
    [
      'wiki markup that gives the same storage',
      { body: '<h1>wiki</h1>' },
      { body: { representation: 'wiki', value: 'h1. wiki' } },
      [],
    ],
  ];
  it.each(cases)('creates a version only for changes: %s', async (_name, page, change, changed) => {
    await publishing(site(page), change, (result, writes) => {
      expect(result).toMatchObject({ action: changed.length > 0 ? 'updated' : 'unchanged', changed });
      expect(writes).toHaveLength(changed.length > 0 ? 1 : 0);
      expect(result.page?.version.number).toBe(changed.length > 0 ? 4 : 3);
    });
  });

  it('uploads new and changed files before the body', async () => {
    const page = { body: '<p>b</p>', files: { 'same.txt': 'same', 'size.txt': 'x', 'bytes.txt': 'abc' } };
    const attachments = [
      { filename: 'same.txt', data: 'same' },
      { filename: 'size.txt', data: 'longer' },
      { filename: 'bytes.txt', data: 'abd' },
      { filename: 'new.txt', data: 'n' },
      {
        filename: 'stream.txt',
        data: (async function* () {
          yield 's';
        })(),
      },
    ];
    await publishing(site(page), { attachments }, (result, writes) => {
      expect(result.attachments.map(({ action }) => action)).toEqual([
        'unchanged',
        'updated',
        'updated',
        'added',
        'added',
      ]);
      expect(writes.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'POST', 'PUT']);
    });
  });

  it('adds missing labels', async () => {
    await publishing(site({ body: '<p>a</p>', labels: ['one'] }), { labels: ['One', 'two'] }, (result, writes) => {
      expect(result).toMatchObject({ action: 'unchanged', labelsAdded: ['two'] });
      expect(writes.map((write) => write.json())).toEqual([[{ prefix: 'global', name: 'two' }]]);
    });
  });

  it.each([
    ['of a new page', undefined, 'created'],
    ['of a changed page', { body: '<p>b</p>', files: { 'a.txt': 'x' } }, 'updated'],
  ])('reports what it would do and writes nothing in a dry run %s', async (_name, page, action) => {
    const more = { labels: ['l'], attachments: [{ filename: 'a.txt', data: 'a' }] };
    await publishing(site(page), { dryRun: true, ...more }, (result, writes) => {
      expect(result).toMatchObject({ action, next: '<p>a</p>', stored: page?.body, labelsAdded: ['l'] });
      expect(result.attachments).toEqual([{ filename: 'a.txt', action: page ? 'updated' : 'added' }]);
      expect(writes).toEqual([]);
    });
  });

  it('does not overwrite the change of another writer', async () => {
    const response = site({ body: '<p>b</p>' });
    await using server = await fakeServer((request) =>
      request.method === 'PUT'
        ? { status: 409, json: { message: 'Version must be incremented on update. Current version is: 4' } }
        : response(request),
    );
    await using confluence = createConfluence({ baseUrl: server.url });
    const error = await rejection(confluence.publish({ space: 'K', title: 'T', body: '<p>a</p>' }));
    expect(error).toMatchObject({ kind: 'conflict' });
  });

  it('requires an id or a space', async () => {
    await using confluence = createConfluence({ baseUrl: 'http://127.0.0.1:1' });
    expect(await rejection(confluence.publish({ title: 'T', body: '' }))).toBeInstanceOf(TypeError);
  });
});
