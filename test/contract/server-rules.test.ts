import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.app.close());
const limit = (id: string, operation: string, user: string) =>
  site.call('POST', `/content/${id}/restriction`, [{ operation, restrictions: { user: [{ username: user }] } }]);

describe('restrictions', () => {
  test('a read restriction applies to the page and all pages below it, in reads, lists and searches', async () => {
    const top = await site.page('Limited top', '<p>rhubarb</p>');
    const below = await site.page('Limited below', '<p>rhubarb</p>', top);
    await limit(top, 'read', 'ann');
    const sees = async (user: string) => {
      const list = await site.call('GET', '/content?spaceKey=TST&limit=500', undefined, user);
      const found = await site.call(
        'GET',
        `/content/search?cql=${encodeURIComponent('text ~ rhubarb')}`,
        undefined,
        user,
      );
      const v2 = await site.call('GET', '/wiki/api/v2/pages?limit=250', undefined, user);
      const ids = (results: { id: string }[]) => results.map(({ id }) => id).filter((id) => id === top || id === below);
      return [
        (await site.call('GET', `/content/${below}`, undefined, user)).status,
        ids(list.json.results).length,
        ids(found.json.results).length,
        ids(v2.json.results).length,
      ];
    };
    expect(await sees('ann')).toEqual([200, 2, 2, 2]);
    expect(await sees('bob')).toEqual([404, 0, 0, 0]);
    expect(await sees('admin')).toEqual([200, 2, 2, 2]);
    const write = await site.call(
      'PUT',
      `/content/${below}`,
      { type: 'page', title: 'x', version: { number: 2 } },
      'bob',
    );
    expect(write.status).toBe(404);
  });

  test('an update restriction applies to the page only', async () => {
    const id = await site.page('Only ann writes');
    await limit(id, 'update', 'ann');
    const put = { type: 'page', title: 'Only ann writes', version: { number: 2 } };
    expect((await site.call('PUT', `/content/${id}`, put, 'bob')).status).toBe(403);
    expect((await site.call('POST', `/content/${id}/label`, { name: 'x' }, 'bob')).status).toBe(403);
    expect((await site.call('DELETE', `/content/${id}`, undefined, 'bob')).status).toBe(403);
    expect((await site.call('GET', `/content/${id}`, undefined, 'bob')).status).toBe(200);
    expect((await site.call('PUT', `/content/${id}`, put, 'ann')).status).toBe(200);
  });
});

test('users can be named by the account id that the server returned', async () => {
  const { accountId } = (await site.call('GET', '/user/current', undefined, 'carol')).json;
  expect((await site.call('GET', `/user?accountId=${accountId}`)).json.username).toBe('carol');
  const id = await site.page('For carol alone');
  await site.call('PUT', `/content/${id}/restriction/byOperation/read/user?accountId=${accountId}`);
  const seen = async (user: string) => (await site.call('GET', `/content/${id}`, undefined, user)).status;
  expect([await seen('carol'), await seen('ann')]).toEqual([200, 404]);
});

describe('drafts', () => {
  test('a draft is separate until it is published as version 1', async () => {
    const body = { storage: { value: '<p>1</p>', representation: 'storage' } };
    const draft = await site.call('POST', '/content', {
      type: 'page',
      status: 'draft',
      title: '',
      space: { key: 'TST' },
      body,
    });
    const path = `/content/${draft.json.id}`;
    expect(draft.json).toMatchObject({ status: 'draft', version: { number: 1 } });
    expect((await site.call('GET', path)).status).toBe(404);
    expect((await site.call('GET', `${path}?status=draft`)).status).toBe(200);
    const save = (status: string, title: string) =>
      site.call('PUT', `${path}?status=draft`, { type: 'page', status, title, version: { number: 1 }, body });
    expect((await save('draft', 'Almost')).json).toMatchObject({ status: 'draft', title: 'Almost' });
    expect((await save('current', 'Published')).json).toMatchObject({ status: 'current', version: { number: 1 } });
    expect((await site.call('GET', path)).json.title).toBe('Published');
  });
});

describe('bodies', () => {
  test.each([
    ['wiki', 'h1. Hi', '<h1>Hi</h1>'],
    ['storage', '<h1>Hi</h1>', '<h1>Hi</h1>'],
  ])('%s is stored as storage', async (representation, value, storage) => {
    const made = await site.call('POST', '/content?expand=body.storage', {
      type: 'page',
      title: `As ${representation}`,
      space: { key: 'TST' },
      body: { storage: { value, representation } },
    });
    expect(made.json.body.storage.value).toBe(storage);
  });

  test.each([
    ['markdown', '# Hi', 400, 'Unknown representation: markdown'],
    ['view', '<p>Hi</p>', 400, 'Unsupported conversion from view to storage'],
    [
      'storage',
      '<p>Hi',
      400,
      'Error parsing xhtml: Unexpected close tag </xml>; expected </p>.\n at [row,col {unknown-source}]: [1,6]',
    ],
  ])('%s %j is rejected', async (representation, value, status, message) => {
    const body = { storage: { value, representation } };
    const answer = await site.call('POST', '/content', { type: 'page', title: 'No', space: { key: 'TST' }, body });
    expect([answer.status, answer.json.message]).toEqual([status, message]);
  });

  test('the modern and the classic form', async () => {
    const classic = await openSite({ bodies: 'classic' });
    const [a, b] = [await site.page('Shapes'), await classic.page('Shapes')];
    const modern = (await site.call('GET', `/content/${a}?expand=body.storage`)).json.body;
    expect(modern.storage.value).toBe('<p>x</p>');
    expect(Object.keys(modern._expandable)).toEqual([
      'view',
      'export_view',
      'styled_view',
      'editor',
      'anonymous_export_view',
    ]);
    const old = (await classic.call('GET', `/content/${b}?expand=body.storage`)).json.body;
    expect(Object.keys(old).toSorted()).toEqual(['editor', 'export_view', 'storage', 'view']);
    expect(old.view).toEqual({ representation: 'view', _expandable: { content: `/rest/api/content/${b}` } });
    expect(old.storage).toMatchObject({ representation: 'storage', value: '<p>x</p>' });
    classic.app.close();
  });
});

describe('expand', () => {
  test('_expandable lists what is not in the response', async () => {
    const id = await site.page('Expanded');
    const collapsed = (await site.call('GET', `/content/${id}?expand=none`)).json;
    expect(collapsed).not.toHaveProperty('version');
    expect(collapsed._expandable).toMatchObject({
      space: '/rest/api/space/TST',
      children: `/rest/api/content/${id}/child`,
      history: `/rest/api/content/${id}/history`,
      version: '',
      body: '',
    });
    const names =
      'version,space.homepage,history.lastUpdated,ancestors,metadata.labels,children.page,restrictions.read,container';
    const whole = (await site.call('GET', `/content/${id}?expand=${encodeURIComponent(names)}`)).json;
    expect(Object.keys(whole._expandable).toSorted()).toEqual(['body', 'descendants', 'operations']);
    expect(whole.space.homepage.title).toBe('Test Home');
    expect(whole.ancestors).toMatchObject([{ title: 'Test Home' }]);
  });

  test('a property by its key, with underscores for hyphens', async () => {
    const id = await site.page('Appearance');
    await site.call('POST', `/content/${id}/property`, { key: 'content-appearance-published', value: 'fixed-width' });
    const { json } = await site.call('GET', `/content/${id}?expand=metadata.properties.content_appearance_published`);
    expect(json.metadata.properties.content_appearance_published).toMatchObject({
      value: 'fixed-width',
      version: { number: 1 },
    });
  });
});

describe('updates', () => {
  test('a complete fetched object can be sent back', async () => {
    const id = await site.page('Sent back');
    const { json } = await site.call(
      'GET',
      `/content/${id}?expand=body.storage,version,space,history,ancestors,metadata.labels`,
    );
    json.version.number++;
    expect((await site.call('PUT', `/content/${id}`, json)).json.version.number).toBe(2);
  });

  test('a page moves with its ancestors, but not below itself', async () => {
    const [a, b] = [await site.page('Move A'), await site.page('Move B')];
    const put = (id: string, number: number, parent: string) =>
      site.call('PUT', `/content/${id}?expand=ancestors`, {
        type: 'page',
        title: id === a ? 'Move A' : 'Move B',
        version: { number },
        ancestors: [{ id: Number(parent) }],
      });
    expect((await put(b, 2, a)).json.ancestors.at(-1).id).toBe(a);
    expect((await put(a, 2, b)).status).toBe(400);
    expect((await put(a, 2, a)).status).toBe(400);
  });

  test('positions among siblings', async () => {
    const parent = await site.page('Siblings');
    const ids: string[] = [];
    for (const name of ['S1', 'S2', 'S3', 'S4']) ids.push(await site.page(name, '', parent));
    const order = async () =>
      (await site.call('GET', `/content/${parent}/child/page`)).json.results
        .map(({ title }: { title: string }) => title)
        .join(' ');
    expect(await order()).toBe('S1 S2 S3 S4');
    await site.call('PUT', `/content/${ids[3]}/move/before/${ids[0]}`);
    expect(await order()).toBe('S4 S1 S2 S3');
    for (let turn = 0; turn < 60; turn++) await site.call('PUT', `/content/${ids[turn % 2]}/move/after/${ids[3]}`);
    expect(await order()).toBe('S4 S2 S1 S3');
    await site.call('PUT', `/content/${ids[3]}/move/append/${parent}`);
    expect(await order()).toBe('S2 S1 S3 S4');
  });
});

describe('search', () => {
  test.each([
    ['title = "Apple pie"', ['Apple pie']],
    ['title ~ "pie"', ['Apple pie', 'Pear pie']],
    ['title ~ "pie" and label = sweet', ['Apple pie']],
    ['text ~ "cinn*" order by title desc', ['Pear pie', 'Apple pie']],
    ['text ~ "\\"with cinnamon\\""', ['Apple pie']],
    ['ancestor = $top and type = page', ['Apple pie', 'Pear pie']],
    ['parent = $top and not title ~ apple', ['Pear pie']],
    [
      'creator = ann and text ~ cinnamon and created >= "2020-01-01" and lastmodified > now("-1d")',
      ['Apple pie', 'Pear pie'],
    ],
    ['space in (TST) and text !~ cinnamon and title ~ pie', []],
    ['id in ($top, 999999)', ['Pies']],
    ['label not in (sweet) and title ~ pie', ['Pear pie']],
  ])('%s', async (cql, titles) => {
    const known = await site.call('GET', '/content?spaceKey=TST&title=Pies');
    let top = known.json.results[0]?.id;
    if (top === undefined) {
      top = await site.page('Pies');
      const apple = await site.page('Apple pie', '<p>Baked <b>with</b> cinna<i>mon</i>.</p>', top);
      await site.page('Pear pie', '<p>Cinnamon is with it.</p>', top);
      await site.call('POST', `/content/${apple}/label`, { name: 'sweet' });
    }
    const { json } = await site.call('GET', `/content/search?cql=${encodeURIComponent(cql.replaceAll('$top', top))}`);
    const found = json.results.map(({ title }: { title: string }) => title);
    expect(cql.includes('order by') ? found : found.toSorted()).toEqual(titles);
  });

  test('finds a restored page but not a trashed one', async () => {
    const id = await site.page('Quince', '<p>quince</p>');
    const size = async () =>
      (await site.call('GET', `/search?cql=${encodeURIComponent('text ~ quince')}`)).json.totalSize;
    expect(await size()).toBe(1);
    await site.call('DELETE', `/content/${id}`);
    expect(await size()).toBe(0);
    await site.call('PUT', `/content/${id}`, {
      type: 'page',
      title: 'Quince',
      status: 'current',
      version: { number: 2 },
    });
    expect(await size()).toBe(1);
  });

  test('spaces are found by name', async () => {
    const { json } = await site.call('GET', `/search?cql=${encodeURIComponent('type = space and title ~ "tes"')}`);
    expect(json).toMatchObject({ totalSize: 1, results: [{ entityType: 'space', space: { key: 'TST' } }] });
  });
});

describe('invalid content', () => {
  test.each([
    ['GET', '/content?start=100001', 400, 'Start of this size is no longer supported'],
    ['GET', '/content/1/label?limit=0', 400, 'java.lang.IllegalArgumentException: null'],
    [
      'GET',
      '/search',
      400,
      'com.atlassian.confluence.api.service.exceptions.BadRequestException: cql query parameter is required',
    ],
    ['GET', '/content/search?cql=type%3D', 400, 'Could not parse cql : '],
    ['GET', '/content/1/property/none', 404, 'Could not find property with key none'],
    ['GET', '/content/abc', 404, 'No content found with id: ContentId{id=abc}'],
    ['GET', '/content/1%27%20or%201=1', 404, 'No content found with id'],
  ])('%s %s is %i', async (method, path, status, message) => {
    const answer = await site.call(method, path);
    expect(answer.status).toBe(status);
    expect(answer.json.message.startsWith(message)).toBe(true);
  });

  test('an existing title, with the message of each version', async () => {
    await site.page('Taken');
    const body = { storage: { value: '', representation: 'storage' } };
    const first = await site.call('POST', '/content', { type: 'page', title: 'Taken', space: { key: 'TST' }, body });
    expect([first.status, first.json.message]).toEqual([
      400,
      'A page with this title already exists: A page already exists with the title Taken in the space with key TST',
    ]);
    const { id } = (await site.call('GET', '/space/TST')).json;
    const second = await site.call('POST', '/wiki/api/v2/pages', { spaceId: String(id), title: 'Taken' });
    expect([second.status, second.json.errors[0].title]).toEqual([
      400,
      'A page already exists with the same TITLE in this space',
    ]);
  });

  test('a value over 32 KB, a body over 5 MB, an unsupported method, unknown paths', async () => {
    const big = await site.call('POST', '/content/1/property', { key: 'big', value: 'x'.repeat(32_768) });
    expect(big.status).toBe(413);
    const huge = await site.call('POST', '/content', JSON.stringify({ x: 'x'.repeat(5_242_880) }));
    expect([huge.status, huge.json.reason]).toEqual([413, 'Request Entity Too Large']);
    const patch = await site.call('PATCH', '/content/1');
    expect(patch.status).toBe(405);
    expect(patch.headers.get('allow')).toBeNull();
    expect(patch.json.errors).toMatchObject([{ status: 405, code: 'METHOD_NOT_ALLOWED' }]);
    expect(patch.json.errors[0].title).toMatch(/Request method 'PATCH' not supported$/);
    const unknown = await site.call('GET', '/nothing');
    expect(unknown.json).toEqual({
      message: 'null for uri: http://127.0.0.1/wiki/rest/api/nothing',
      'status-code': 404,
    });
    expect((await site.call('GET', '/content/1/nothing')).text).toMatch(/^<!DOCTYPE html>/);
    expect((await site.call('GET', '/wiki/api/v2/nothing')).json.errors[0].status).toBe(404);
  });
});
