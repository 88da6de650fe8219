import { describe, expect, it } from 'vitest';
import { type Confluence, type ConfluenceOptions, createConfluence } from '../confluence.ts';
import { type FakeAnswer, fakeServer, rejection, type Seen } from '../fake-server.test.util.ts';

const content = { id: '7', type: 'page', title: 'T', version: { number: 3 } };

async function calling(
  answer: (request: Seen, before: number) => FakeAnswer,
  use: (confluence: Confluence, seen: readonly Seen[]) => Promise<unknown>,
  options: Partial<ConfluenceOptions> = {},
) {
  await using server = await fakeServer(answer);
  await using confluence = createConfluence({ baseUrl: server.url, retry: { times: 0 }, ...options });
  await use(confluence, server.seen);
}

describe('version 1', () => {
  const cases: [name: string, call: (confluence: Confluence) => unknown, method: string, url: string, body?: object][] =
    [
      [
        'a page',
        (c) => c.content.create({ space: 'K', title: 'T', body: '<p/>', parent: '5' }),
        'POST',
        '/rest/api/content',
        {
          type: 'page',
          title: 'T',
          space: { key: 'K' },
          ancestors: [{ id: '5' }],
          body: { storage: { value: '<p/>', representation: 'storage' } },
        },
      ],
      [
        'a blog post in wiki markup',
        (c) =>
          c.content.create({
            type: 'blogpost',
            space: 'K',
            title: 'T',
            body: { representation: 'wiki', value: 'h1. T' },
          }),
        'POST',
        '/rest/api/content',
        {
          type: 'blogpost',
          title: 'T',
          space: { key: 'K' },
          body: { wiki: { value: 'h1. T', representation: 'wiki' } },
        },
      ],
      [
        'an answer to a comment',
        (c) => c.content.create({ type: 'comment', on: { id: '7' }, replyTo: '9', body: '<p/>' }, { expand: [] }),
        'POST',
        '/rest/api/content',
        {
          type: 'comment',
          container: { id: '7', type: 'page' },
          ancestors: [{ id: '9' }],
          body: { storage: { value: '<p/>', representation: 'storage' } },
        },
      ],
      [
        'the next version of what was read',
        (c) => c.content.update(content, { body: '<p/>', message: 'm', minorEdit: true }),
        'PUT',
        '/rest/api/content/7',
        {
          id: '7',
          type: 'page',
          title: 'T',
          version: { number: 4, message: 'm', minorEdit: true },
          body: { storage: { value: '<p/>', representation: 'storage' } },
        },
      ],
      ['an old version', (c) => c.content.read('7', { version: 2 }), 'GET', '/rest/api/content/7?version=2'],
      ['a move', (c) => c.content.move('7', 'append', '8'), 'PUT', '/rest/api/content/7/move/append/8'],
      ['the trash', (c) => c.content.delete('7'), 'DELETE', '/rest/api/content/7'],
      ['the end', (c) => c.content.purge('7'), 'DELETE', '/rest/api/content/7?status=trashed'],
      ['an id with a slash', (c) => c.content.delete('../space/K'), 'DELETE', '/rest/api/content/..%2Fspace%2FK'],
      [
        'history',
        (c) => c.content.history('7'),
        'GET',
        '/rest/api/content/7/history?expand=lastUpdated%2CpreviousVersion%2CnextVersion',
      ],
      ['a label with a slash', (c) => c.labels.remove('7', 'a/b'), 'DELETE', '/rest/api/content/7/label?name=a%2Fb'],
      [
        'a space',
        (c) => c.spaces.create({ key: 'K', name: 'N', description: 'D' }),
        'POST',
        '/rest/api/space',
        { key: 'K', name: 'N', type: 'global', description: { plain: { value: 'D', representation: 'plain' } } },
      ],
    ];

  it.each(cases)('%s', async (_name, call, method, url, body) => {
    await calling(
      () => ({ json: { ...content, key: 'K', name: 'N' } }),
      async (confluence, seen) => {
        await call(confluence);
        expect(seen.map((request) => [request.method, request.url])).toEqual([[method, url]]);
        if (body) expect(seen[0]?.json()).toEqual(body);
      },
    );
  });

  it('reads the version of an id before it writes the next one', async () => {
    await calling(
      () => ({ json: content }),
      async (confluence, seen) => {
        await confluence.content.update('7', { title: 'New' });
        expect(seen.map(({ method }) => method)).toEqual(['GET', 'PUT']);
        expect(seen[1]?.json()).toMatchObject({ title: 'New', version: { number: 4 } });
        expect(seen[1]?.json()).not.toHaveProperty('body');
      },
    );
  });

  it('asks spaces by keys that are repeated', async () => {
    await calling(
      () => ({ json: { results: [] } }),
      async (confluence, seen) => {
        await confluence.spaces.list({ keys: ['A', 'B&C'], type: 'global' }).all();
        expect(seen[0]?.url).toBe('/rest/api/space?spaceKey=A&spaceKey=B%26C&type=global&limit=100');
      },
    );
  });

  it('finds versions where Data Center has them, and descendants by search where it lists none', async () => {
    const missing: FakeAnswer = { status: 404, json: { message: 'null for uri: x' } };
    await calling(
      ({ url }) => (/experimental|search/.test(url) ? { json: { results: [{ ...content, number: 1 }] } } : missing),
      async (confluence, seen) => {
        expect(await confluence.content.versions('7').all()).toMatchObject([{ number: 1 }]);
        expect(await confluence.content.descendants('7').all()).toMatchObject([{ id: '7' }]);
        expect(seen[1]?.url).toBe('/rest/experimental/content/7/version?limit=100');
        expect(decodeURIComponent(seen[3]?.url ?? '')).toBe(
          '/rest/api/content/search?cql=ancestor = "7" and type = page&limit=100',
        );
      },
    );
  });

  it('sets a property by making its next version', async () => {
    await calling(
      ({ method }, before) => {
        if (before === 0) return { status: 404, json: {} };
        return { json: { id: '1', key: 'k', value: method, version: { number: 5 } } };
      },
      async (confluence, seen) => {
        await confluence.properties.set('7', 'k', 1);
        await confluence.properties.set('7', 'k', 2);
        expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PUT']);
        expect(seen[3]?.json()).toEqual({ key: 'k', value: 2, version: { number: 6 } });
      },
    );
  });
});

describe('version 2, where 1 is gone', () => {
  const page = {
    id: '7',
    status: 'current',
    title: 'T',
    spaceId: '30',
    parentId: '5',
    authorId: 'a',
    createdAt: '2026-01-31T09:00:00Z',
    version: { number: 3, message: '', minorEdit: false, authorId: 'a', createdAt: '2026-02-01T09:00:00Z' },
    body: { storage: { value: '<p/>', representation: 'storage' } },
    _links: { webui: '/spaces/K/pages/7/T' },
  };
  const space = { id: '30', key: 'K', name: 'N', type: 'global', status: 'current', homepageId: '1' };

  /** What Cloud answers when nothing is left of version 1 but what version 2 lacks. */
  function cloud({ method, url }: Seen): FakeAnswer {
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (/^\/wiki\/rest\/api\/content\/7\/label$/.test(pathname))
      return { json: { results: [{ prefix: 'global', name: 'l', id: '1' }] } };
    if (pathname.startsWith('/wiki/rest/api/'))
      return { status: 410, json: { message: 'This deprecated endpoint has been removed.' } };
    const path = pathname.replace('/wiki/api/v2', '');
    if (path === '/spaces') return { json: { results: searchParams.get('keys') === 'K' ? [space] : [] } };
    if (path === '/spaces/30') return { json: space };
    if (path === '/pages' && method === 'GET') {
      const next = searchParams.get('cursor') ? undefined : '/wiki/api/v2/pages?cursor=c';
      return { json: { results: [page], _links: { next, base: 'http://x/wiki' } } };
    }
    if (path === '/pages/7/labels') return { json: { results: [{ id: '1', name: 'l', prefix: 'global' }] } };
    if (path === '/pages/7/ancestors') return { json: { results: [{ id: '5', type: 'page' }] } };
    if (path === '/pages/7/properties')
      return { json: { results: [{ id: '1', key: 'k', value: 1, version: { number: 1 } }] } };
    if (path === '/pages/7/versions') return { json: { results: [page.version] } };
    if (path === '/pages/7/children') return { json: { results: [{ ...page, id: '8' }] } };
    if (path === '/pages/7' || path === '/pages')
      return method === 'DELETE' ? (response) => response.writeHead(204).end() : { json: page };
    if (path === '/footer-comments/9') return { json: { ...page, id: '9', title: 'Re: T' } };
    return { status: 404, json: { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found' }] } };
  }
  const sent = (seen: readonly Seen[]) => seen.map(({ method, url }) => `${method} ${url.replace('/wiki', '')}`);

  async function at(use: Parameters<typeof calling>[1], options: Partial<ConfluenceOptions> = {}) {
    await using server = await fakeServer(cloud);
    await using confluence = createConfluence({
      baseUrl: `${server.url}/wiki`,
      retry: { times: 0 },
      product: 'cloud',
      ...options,
    });
    await use(confluence, server.seen);
  }

  it('reads the same shape, each expansion by a request of its own', async () => {
    await at(async (confluence, seen) => {
      const expand = [
        'body.storage',
        'version',
        'space',
        'ancestors',
        'history',
        'metadata.labels',
        'metadata.properties.k',
        'children.page',
      ] as const;
      expect(await confluence.content.read('7', { expand })).toMatchObject({
        id: '7',
        type: 'page',
        title: 'T',
        version: { number: 3, when: '2026-02-01T09:00:00Z', by: { accountId: 'a' } },
        body: { storage: { value: '<p/>' } },
        space: { key: 'K', name: 'N' },
        ancestors: [{ id: '5', type: 'page' }],
        history: { createdDate: '2026-01-31T09:00:00Z', lastUpdated: { number: 3 } },
        metadata: { labels: { results: [{ name: 'l' }] }, properties: { k: { value: 1 } } },
        children: { page: { results: [{ id: '8' }] } },
      });
      expect(sent(seen).slice(0, 2)).toEqual([
        `GET /rest/api/content/7?expand=${expand.join('%2C')}`,
        'GET /api/v2/pages/7?body-format=storage',
      ]);
    });
  });

  it('asks version 1 once, and not again', async () => {
    await at(async (confluence, seen) => {
      await confluence.content.read('7');
      await confluence.content.read('7');
      expect(sent(seen)).toEqual(['GET /rest/api/content/7', 'GET /api/v2/pages/7', 'GET /api/v2/pages/7']);
    });
  });

  it('lists by the id of the space, over cursors', async () => {
    await at(async (confluence, seen) => {
      const pages = await confluence.content.list({ spaceKey: 'K', title: 'T', expand: ['body.storage'] }).all();
      expect(pages.map(({ body }) => body.storage.value)).toEqual(['<p/>', '<p/>']);
      expect(sent(seen).slice(1)).toEqual([
        'GET /api/v2/spaces?keys=K',
        'GET /api/v2/pages?space-id=30&title=T&body-format=storage&limit=100',
        'GET /api/v2/pages?cursor=c',
      ]);
    });
  });

  it('skips by reading, where there is no offset', async () => {
    await at(async (confluence, seen) => {
      expect(await confluence.content.list({ start: 1 }).all()).toHaveLength(1);
      expect(sent(seen).slice(1)).toEqual(['GET /api/v2/pages?limit=100', 'GET /api/v2/pages?cursor=c']);
    });
  });

  it('creates, with labels by version 1, which has them still', async () => {
    await at(async (confluence, seen) => {
      await confluence.content.create({ space: 'K', title: 'T', body: '<p/>', parent: '5', labels: ['l'] });
      expect(sent(seen)).toEqual([
        'POST /rest/api/content',
        'GET /api/v2/spaces?keys=K',
        'POST /api/v2/pages',
        'POST /rest/api/content/7/label',
      ]);
      expect(seen[2]?.json()).toEqual({
        spaceId: '30',
        title: 'T',
        status: 'current',
        parentId: '5',
        body: { representation: 'storage', value: '<p/>' },
      });
    });
  });

  it('updates, with the stored body where none is given', async () => {
    await at(async (confluence, seen) => {
      await confluence.content.update(content, { title: 'New' });
      expect(seen.at(-1)?.json()).toEqual({
        id: '7',
        status: 'current',
        title: 'New',
        body: { representation: 'storage', value: '<p/>' },
        version: { number: 4 },
      });
    });
  });

  it('finds a comment by an id that is no page', async () => {
    await at(async (confluence) =>
      expect(await confluence.content.read('9')).toMatchObject({ id: '9', type: 'comment' }),
    );
  });

  it('has versions, children and spaces, and deletes', async () => {
    await at(async (confluence) => {
      expect(await confluence.content.versions('7').all()).toMatchObject([{ number: 3, when: '2026-02-01T09:00:00Z' }]);
      expect(await confluence.content.children('7').all()).toMatchObject([{ id: '8', type: 'page' }]);
      expect(await confluence.spaces.read('K')).toMatchObject({ key: 'K', homepage: { id: '1' } });
      expect(await confluence.spaces.list({ keys: ['K'] }).all()).toHaveLength(1);
      await confluence.content.delete('7');
    });
  });

  it('says what it cannot do, and what is not there', async () => {
    await at(async (confluence) => {
      const restrictions = confluence.content.read('7', { expand: ['restrictions.read.restrictions.user'] });
      expect(await rejection(restrictions)).toMatchObject({ kind: 'not-supported' });
      expect(await rejection(confluence.content.list({ postingDay: '2026-01-31' }).all())).toMatchObject({
        kind: 'not-supported',
      });
      expect(await rejection(confluence.content.comments('7', { depth: 'all' }).all())).toMatchObject({
        kind: 'not-supported',
      });
      expect(await rejection(confluence.content.read('404'))).toMatchObject({
        kind: 'not-found',
        path: '/api/v2/pages/404',
      });
      expect(await rejection(confluence.spaces.read('NO'))).toMatchObject({ kind: 'not-found' });
    });
  });

  it('is not taken where the caller wants version 1', async () => {
    await at(
      async (confluence, seen) => {
        expect(await rejection(confluence.content.read('7'))).toMatchObject({ kind: 'gone' });
        expect(seen).toHaveLength(1);
      },
      { contentApi: 'v1' },
    );
  });
});
