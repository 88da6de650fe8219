import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** An untyped client from 2015: every call takes a callback as its last argument. */
type Call = (...args: unknown[]) => unknown;
const Confluence = createRequire(import.meta.url)('confluence-api') as new (settings: object) => Record<string, Call>;

let server: RunningServer;
let client: Record<string, Call>;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'macrowright-client-'));
  server = await createServer({ data: ':memory:', demo: true });
  client = new Confluence({ username: 'ann', password: 'secret', baseUrl: `${server.url}/wiki` });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: the client has no types
function call(name: string, ...args: unknown[]): Promise<any> {
  return new Promise((resolve, reject) => {
    const method = client[name] ?? expect.fail(`the client has no ${name}`);
    method.call(client, ...args, (error: unknown, data: unknown) => (error ? reject(error) : resolve(data)));
  });
}

test('pages, the home page, files, labels, search', async () => {
  expect((await call('getSpace', 'DEMO')).results[0].key).toBe('DEMO');
  const home = await call('getSpaceHomePage', 'DEMO');
  expect(home.title).toBe('Demonstration Home');

  const made = await new Promise<{ id: string }>((resolve, reject) =>
    client.postContent?.('DEMO', 'Old client', '<p>wombat</p>', home.id, (error: unknown, data: { id: string }) =>
      error ? reject(error) : resolve(data),
    ),
  );
  const read = await call('getContentById', made.id);
  expect(read.body.storage.value).toBe('<p>wombat</p>');
  const byTitle = await call('getContentByPageTitle', 'DEMO', 'Old client');
  expect(byTitle.results[0].id).toBe(made.id);
  expect((await call('putContent', 'DEMO', made.id, 2, 'Old client', '<p>koala</p>')).version.number).toBe(2);

  const file = join(folder, 'a.txt');
  writeFileSync(file, 'one');
  const added = await call('createAttachment', 'DEMO', made.id, file);
  writeFileSync(file, 'three');
  const updated = await call('updateAttachmentData', 'DEMO', made.id, added.results[0].id, file);
  expect(updated.version.number).toBe(2);
  expect((await call('getAttachments', 'DEMO', made.id)).results).toHaveLength(1);

  await call('postLabels', made.id, [{ prefix: 'global', name: 'marsupial' }]);
  expect((await call('getLabels', made.id)).results[0].name).toBe('marsupial');
  await call('deleteLabel', made.id, 'marsupial');
  expect((await call('search', `cql=${encodeURIComponent('type=page AND text ~ koala')}`)).totalSize).toBe(1);
  await call('deleteContent', made.id);
  await expect(call('getContentById', made.id)).rejects.toMatchObject({ status: 404 });
});
