import { describe, expect, it } from 'vitest';
import { createConfluence } from './confluence.ts';
import { type FakeReply, fakeServer, rejection, type Seen } from './fake-server.test.util.ts';

const page = (id: number) => ({ id: String(id), type: 'page', title: `Page ${id}` });

/** A listing with offset paging, as on Data Center and in version 1 on Cloud. */
function byOffset(total: number, cap: number, prefix = '') {
  return ({ url }: Seen): FakeReply => {
    const query = new URL(url, 'http://x').searchParams;
    const [start, limit] = [Number(query.get('start') ?? 0), Math.min(Number(query.get('limit') ?? 25), cap)];
    const results = Array.from({ length: Math.max(0, Math.min(limit, total - start)) }, (_, index) =>
      page(start + index),
    );
    const more = start + limit < total;
    query.set('start', String(start + limit));
    return {
      json: {
        results,
        start,
        limit,
        size: results.length,
        _links: more ? { next: `${prefix}/rest/api/content?${query}` } : {},
      },
    };
  };
}

async function listing(
  response: (request: Seen, before: number) => FakeReply,
  use: (
    list: ReturnType<ReturnType<typeof createConfluence>['content']['list']>,
    seen: readonly Seen[],
  ) => Promise<void>,
  options = {},
) {
  await using server = await fakeServer(response);
  await using confluence = createConfluence({ baseUrl: `${server.url}/wiki`, retry: { times: 0 } });
  await use(confluence.content.list(options), server.seen);
}

describe('a listing', () => {
  it('sends no request before it is read', async () => {
    await listing(byOffset(5, 2), async (_list, seen) => expect(seen).toHaveLength(0));
  });

  it.each([
    ['without the context path', ''],
    ['with the context path', '/wiki'],
  ])('follows links %s to the end', async (_name, prefix) => {
    await listing(byOffset(60, 25, prefix), async (list, seen) => {
      expect((await list.all()).map(({ id }) => Number(id))).toEqual([...Array(60).keys()]);
      expect(seen.map(({ url }) => new URL(url, 'http://x').pathname)).toEqual(Array(3).fill('/wiki/rest/api/content'));
    });
  });

  it('stops requesting when the reader stops', async () => {
    await listing(byOffset(1000, 10), async (list, seen) => {
      for await (const { id } of list) if (id === '12') break;
      expect(seen).toHaveLength(2);
    });
  });

  it('returns and requests no more than the limit', async () => {
    await listing(
      byOffset(1000, 10),
      async (list, seen) => {
        expect(await list.all()).toHaveLength(13);
        expect(seen.map(({ url }) => new URL(url, 'http://x').searchParams.get('limit'))).toEqual(['13', '13']);
      },
      { limit: 13 },
    );
  });

  it('returns page by page', async () => {
    await listing(
      byOffset(5, 2),
      async (list) => {
        const sizes: number[] = [];
        for await (const items of list.pages()) sizes.push(items.length);
        expect(sizes).toEqual([2, 2, 1]);
      },
      { pageSize: 2 },
    );
  });

  it('requests one item for the first one', async () => {
    await listing(byOffset(5, 2), async (list, seen) => {
      expect(await list.first()).toMatchObject({ id: '0' });
      expect(seen[0]?.url).toContain('limit=1');
    });
    await listing(byOffset(0, 2), async (list) => expect(await list.first()).toBe(undefined));
  });

  it('continues after a page without visible items', async () => {
    await listing(
      (_request, before) =>
        before === 0
          ? { json: { results: [], _links: { next: '/rest/api/content?cursor=a%3D' } } }
          : { json: { results: [page(1)] } },
      async (list, seen) => {
        expect(await list.all()).toHaveLength(1);
        expect(seen[1]?.url).toBe('/wiki/rest/api/content?cursor=a%3D');
      },
    );
  });

  it.each([
    ['to another host', 'http://elsewhere.example/rest/api/content'],
    ['out of the API', '/login.action'],
    ['in a circle', '/rest/api/content?start=0'],
  ])('rejects a link %s', async (_name, next) => {
    await listing(
      () => ({ json: { results: [page(1)], _links: { next } } }),
      async (list, seen) => {
        expect(await rejection(list.all())).toMatchObject({ kind: 'unexpected-response' });
        expect(seen.length).toBeLessThanOrEqual(2);
      },
    );
  });

  it('reports which item is invalid', async () => {
    await listing(
      () => ({ json: { results: [page(1), { id: 2 }] } }),
      async (list) =>
        expect(await rejection(list.all())).toMatchObject({
          message: expect.stringContaining('"results.1.id" should be string'),
        }),
    );
  });

  it.each([{ limit: -1 }, { limit: Number.NaN }, { pageSize: 0 }, { pageSize: 1.5 }, { start: -1 }])(
    'rejects %o',
    async (options) => {
      const confluence = createConfluence({ baseUrl: 'http://127.0.0.1:1' });
      expect(() => confluence.content.list(options)).toThrow(RangeError);
    },
  );
});
