import { createServer, type RunningServer } from '@macrowright/server';
import { ConfluenceClient } from 'confluence.js-2';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The client version that uses only version 1 of the API, as old scripts do. */
let server: RunningServer;
let client: ConfluenceClient;
beforeAll(async () => {
  server = await createServer({ data: ':memory:', demo: true });
  client = new ConfluenceClient({
    host: server.url,
    authentication: { basic: { email: 'ann@example.com', apiToken: 'secret' } },
    apiPrefix: '/wiki/rest',
  });
});
afterAll(() => server.close());

const body = (value: string) => ({ storage: { value, representation: 'storage' } });

test('content: created, read, updated, listed, removed', async () => {
  const made = await client.content.createContent({
    type: 'page',
    title: 'From version 2',
    space: { key: 'DEMO' },
    body: body('<p>x</p>'),
  });
  const { id } = made;
  const read = await client.content.getContentById({
    id,
    expand: ['body.storage', 'version', 'ancestors', 'metadata.labels'],
  });
  expect(read.body?.storage?.value).toBe('<p>x</p>');
  const updated = await client.content.updateContent({
    id,
    type: 'page',
    title: 'From version 2',
    version: { number: 2 },
    body: body('<p>y</p>'),
  });
  expect(updated.version?.number).toBe(2);
  const list = await client.content.getContent({ spaceKey: 'DEMO', title: 'From version 2' });
  expect(list.results.map((item) => item.id)).toEqual([id]);
  await client.content.deleteContent({ id });
  await expect(client.content.getContentById({ id })).rejects.toMatchObject({ statusCode: 404 });
});

test('attachments: the form fields comment and minorEdit have file names', async () => {
  const { id } = await client.content.createContent({
    type: 'page',
    title: 'Files 2',
    space: { key: 'DEMO' },
    body: body(''),
  });
  const attachment = { filename: 'a.txt', file: Buffer.from('one'), comment: 'first', minorEdit: true };
  const added = await client.contentAttachments.createAttachments({ id, attachments: [attachment] });
  expect(added.results[0]).toMatchObject({ title: 'a.txt', extensions: { comment: 'first', fileSize: 3 } });
  const again = { ...attachment, file: Buffer.from('three') };
  const replaced = await client.contentAttachments.createOrUpdateAttachments({ id, attachments: [again] });
  expect(replaced.results[0]).toMatchObject({ version: { number: 2 }, extensions: { fileSize: 5 } });
  const list = await client.contentAttachments.getAttachments({ id });
  expect(list.size).toBe(1);
});

test('labels, properties, spaces, search', async () => {
  const { id } = await client.content.createContent({
    type: 'page',
    title: 'Meta 2',
    space: { key: 'DEMO' },
    body: body('<p>zebra</p>'),
  });
  await client.contentLabels.addLabelsToContent({ id, body: [{ prefix: 'global', name: 'stripes' }] });
  expect((await client.contentLabels.getLabelsForContent({ id })).results[0]?.name).toBe('stripes');
  await client.contentProperties.createContentProperty({ id, key: 'k', value: { a: 1 } });
  expect((await client.contentProperties.getContentProperty({ id, key: 'k' })).value).toEqual({ a: 1 });
  expect((await client.space.getSpace({ spaceKey: 'DEMO', expand: ['homepage', 'description.plain'] })).name).toBe(
    'Demonstration',
  );
  const found = await client.content.searchContentByCQL({ cql: 'label = stripes and text ~ zebra' });
  expect(found.results.map((item) => item.id)).toEqual([id]);
});
