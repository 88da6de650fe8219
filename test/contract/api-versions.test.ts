import { type Confluence, createConfluence } from '@macrowright/api';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The lifecycle of a page with version 1 and version 2 of the REST API: the same functions return the same results. */
describe.each(['v1', 'v2'] as const)('by %s', (contentApi) => {
  let server: RunningServer;
  let confluence: Confluence;
  beforeAll(async () => {
    server = await createServer({ data: ':memory:' });
    confluence = createConfluence({ baseUrl: `${server.url}/wiki`, contentApi });
    await confluence.spaces.create({ key: 'LIFE', name: 'Life' });
  });
  afterAll(async () => {
    await confluence.close();
    await server.close();
  });

  it('a page is created, updated, deleted and restored', async () => {
    const { content } = confluence;
    const born = await content.create(
      { space: 'LIFE', title: 'Child', body: '<p>1</p>', labels: ['young'] },
      { expand: ['body.storage', 'version', 'space', 'ancestors', 'metadata.labels', 'history'] },
    );
    expect(born).toMatchObject({
      type: 'page',
      status: 'current',
      title: 'Child',
      body: { storage: { value: '<p>1</p>' } },
      version: { number: 1 },
      space: { key: 'LIFE', name: 'Life' },
      ancestors: [{ title: 'Life Home' }],
      metadata: { labels: { results: [{ name: 'young' }] } },
    });

    const grown = await content.update(
      born,
      { title: 'Adult', message: 'grew' },
      { expand: ['version', 'body.storage'] },
    );
    expect(grown).toMatchObject({ title: 'Adult', version: { number: 2 }, body: { storage: { value: '<p>1</p>' } } });
    await expect(content.update(born, { body: '<p>late</p>' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(content.update(born.id, { body: '<p>\n</b>' })).rejects.toMatchObject({
      kind: 'invalid-body',
      position: { line: 2, column: 1 },
    });
    expect(await content.versions(born.id).all()).toMatchObject([{ number: 2, message: 'grew' }, { number: 1 }]);
    expect(await content.read(born.id, { version: 1 })).toMatchObject({ title: 'Child' });
    expect(await content.history(born.id)).toMatchObject({ lastUpdated: { number: 2 } });

    await content.delete(born.id);
    expect(await content.findByTitle('LIFE', 'Adult')).toBe(undefined);
    expect(await content.restore(born.id, { expand: ['body.storage'] })).toMatchObject({
      status: 'current',
      body: { storage: { value: '<p>1</p>' } },
    });
    expect(await content.findByTitle('LIFE', 'Adult')).toMatchObject({ id: born.id });
    await content.delete(born.id);
    await content.purge(born.id);
    await expect(content.read(born.id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lists children, comments and files across pages', async () => {
    const { content, attachments } = confluence;
    const parent = await content.create({ space: 'LIFE', title: 'Parent', body: '' });
    for (let index = 0; index < 7; index += 1) {
      await content.create({ space: 'LIFE', title: `Kid ${index}`, parent: parent.id, body: `<p>${index}</p>` });
    }
    const kids = await content.children(parent.id, { pageSize: 3, expand: ['body.storage'] }).all();
    expect(kids.map(({ body }) => body.storage.value).toSorted()).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((index) => `<p>${index}</p>`),
    );
    expect(await content.descendants(parent.id).all()).toHaveLength(7);
    expect(await content.list({ spaceKey: 'LIFE', pageSize: 4 }).all()).toHaveLength(9);

    await content.create({ type: 'comment', on: parent, body: '<p>hello</p>' });
    expect(await content.comments(parent.id, { expand: ['body.storage'] }).all()).toMatchObject([
      { type: 'comment', body: { storage: { value: '<p>hello</p>' } } },
    ]);
    await attachments.upload(parent.id, { filename: 'a.txt', data: 'a', mediaType: 'text/plain' });
    const file = await attachments.find(parent.id, 'a.txt');
    expect(file).toMatchObject({
      type: 'attachment',
      title: 'a.txt',
      extensions: { mediaType: 'text/plain', fileSize: 1 },
    });
    if (!file) throw new Error('The upload returned no file.');
    expect(Buffer.from(await (await attachments.download(parent.id, file)).bytes()).toString()).toBe('a');
  });

  it('blog posts and spaces are found', async () => {
    await confluence.content.create({ type: 'blogpost', space: 'LIFE', title: 'Diary', body: '<p>day one</p>' });
    const posts = await confluence.content.list({ type: 'blogpost', spaceKey: 'LIFE', expand: ['body.view'] }).all();
    expect(posts).toMatchObject([{ type: 'blogpost', title: 'Diary', body: { view: { value: '<p>day one</p>' } } }]);
    expect(await confluence.spaces.read('LIFE')).toMatchObject({ key: 'LIFE', name: 'Life' });
    expect(await confluence.spaces.list({ keys: ['LIFE'] }).all()).toHaveLength(1);
    await expect(confluence.spaces.read('NONE')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('publishing twice changes nothing the second time', async () => {
    const publication = { space: 'LIFE', title: 'Will', body: '<p>All to <em>Mia</em></p>', labels: ['last'] };
    expect(await confluence.publish(publication)).toMatchObject({ action: 'created' });
    expect(await confluence.publish(publication)).toMatchObject({ action: 'unchanged', labelsAdded: [] });
  });
});
