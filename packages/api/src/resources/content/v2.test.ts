import { describe, expect, it } from 'vitest';
import { type ConfluenceOptions, createConfluence } from '../../confluence.ts';
import { type FakeReply, fakeServer, rejection, type Seen } from '../../fake-server.test.util.ts';
import { type calling, content } from './calling.test.util.ts';

describe('version 2, if version 1 is gone', () => {
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

  /** Cloud after the removal of version 1, except for what version 2 lacks. */
  function cloud({ method, url }: Seen): FakeReply {
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

  it('returns the same shape, with one request per expansion', async () => {
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

  it('tries version 1 only once', async () => {
    await at(async (confluence, seen) => {
      await confluence.content.read('7');
      await confluence.content.read('7');
      expect(sent(seen)).toEqual(['GET /rest/api/content/7', 'GET /api/v2/pages/7', 'GET /api/v2/pages/7']);
    });
  });

  it('lists by space id with cursors', async () => {
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

  it('skips items by reading them', async () => {
    await at(async (confluence, seen) => {
      expect(await confluence.content.list({ start: 1 }).all()).toHaveLength(1);
      expect(sent(seen).slice(1)).toEqual(['GET /api/v2/pages?limit=100', 'GET /api/v2/pages?cursor=c']);
    });
  });

  it('creates content and adds labels with version 1', async () => {
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

  it('updates with the stored body if none is given', async () => {
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

  it('finds a comment by id', async () => {
    await at(async (confluence) =>
      expect(await confluence.content.read('9')).toMatchObject({ id: '9', type: 'comment' }),
    );
  });

  it('lists versions, children and spaces, and deletes', async () => {
    await at(async (confluence) => {
      expect(await confluence.content.versions('7').all()).toMatchObject([{ number: 3, when: '2026-02-01T09:00:00Z' }]);
      expect(await confluence.content.children('7').all()).toMatchObject([{ id: '8', type: 'page' }]);
      expect(await confluence.spaces.read('K')).toMatchObject({ key: 'K', homepage: { id: '1' } });
      expect(await confluence.spaces.list({ keys: ['K'] }).all()).toHaveLength(1);
      await confluence.content.delete('7');
    });
  });

  it('reports unsupported operations and missing content', async () => {
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

  it('is not used if the caller requires version 1', async () => {
    await at(
      async (confluence, seen) => {
        expect(await rejection(confluence.content.read('7'))).toMatchObject({ kind: 'gone' });
        expect(seen).toHaveLength(1);
      },
      { contentApi: 'v1' },
    );
  });
});
