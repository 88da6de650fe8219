import { describe, expect, it } from 'vitest';
import type { Confluence } from '../../confluence.ts';
import type { FakeReply } from '../../fake-server.test.util.ts';
import { calling, content } from './calling.test.util.ts';

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
        'a reply to a comment',
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
        'the next version of content that was read',
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

  it('reads the current version of an id before writing the next one', async () => {
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

  it('repeats the parameter for each space key', async () => {
    await calling(
      () => ({ json: { results: [] } }),
      async (confluence, seen) => {
        await confluence.spaces.list({ keys: ['A', 'B&C'], type: 'global' }).all();
        expect(seen[0]?.url).toBe('/rest/api/space?spaceKey=A&spaceKey=B%26C&type=global&limit=100');
      },
    );
  });

  it('falls back to the experimental path for versions, and to search for descendants, on Data Center', async () => {
    const missing: FakeReply = { status: 404, json: { message: 'null for uri: x' } };
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

  it('sets a property by creating its next version', async () => {
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
