import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The calls in the examples of the REST documentation, except for the base URL. */
const hasCurl = spawnSync('curl', ['--version']).status === 0;
const run = promisify(execFile);
let server: RunningServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'macrowright-curl-'));
  server = await createServer({ data: ':memory:', contextPath: '/confluence' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: responses of any shape
async function curl(...args: string[]): Promise<any> {
  const address = (arg: string) => arg.replace('http://localhost:8080', server.url);
  const { stdout } = await run('curl', ['-s', ...args.map(address)], { cwd: folder });
  return stdout === '' ? undefined : JSON.parse(stdout);
}
const login = ['-u', 'admin:admin'];
const sendsJson = ['-H', 'Content-Type: application/json'];
const api = 'http://localhost:8080/confluence/rest/api';
const pageJson = (title: string, more = {}) =>
  JSON.stringify({
    type: 'page',
    title,
    space: { key: 'TST' },
    body: { storage: { value: '<p>This is <br/> a new page</p>', representation: 'storage' } },
    ...more,
  });

describe.runIf(hasCurl)('the examples of the REST documentation, run by curl', () => {
  test('create a space', async () => {
    const space = {
      key: 'TST',
      name: 'Example space',
      description: { plain: { value: 'This is an example space', representation: 'plain' } },
    };
    const made = await curl(...login, '-X', 'POST', ...sendsJson, '-d', JSON.stringify(space), `${api}/space`);
    expect(made).toMatchObject({
      key: 'TST',
      name: 'Example space',
      type: 'global',
      description: { plain: { value: 'This is an example space' } },
    });
  });

  let id: string;
  test('create a page and a child page', async () => {
    const made = await curl(...login, '-X', 'POST', ...sendsJson, `-d${pageJson('new page')}`, `${api}/content/`);
    expect(made).toMatchObject({
      type: 'page',
      title: 'new page',
      space: { key: 'TST' },
      history: { latest: true, createdBy: { username: 'admin' } },
      version: { number: 1, minorEdit: false, message: '' },
      _links: {
        webui: '/display/TST/new+page',
        collection: '/rest/api/content',
        context: '/confluence',
        base: `${server.url}/confluence`,
      },
    });
    id = made.id;
    const child = pageJson('new child', { ancestors: [{ id: Number(id) }] });
    const below = await curl(...login, '-X', 'POST', ...sendsJson, `-d${child}`, `${api}/content/?expand=ancestors`);
    expect(below.ancestors.at(-1)).toMatchObject({ id, type: 'page', title: 'new page' });
  });

  test('list, find by title and space, read with the body', async () => {
    expect(await curl(...login, '-X', 'GET', `${api}/content?type=page&start=0&limit=1`)).toMatchObject({
      results: [{ type: 'page', _expandable: { body: '' } }],
      start: 0,
      limit: 1,
      size: 1,
      _links: {
        self: `${server.url}/confluence/rest/api/content?type=page&start=0&limit=1`,
        next: '/rest/api/content?type=page&start=1&limit=1',
      },
    });
    const found = await curl(...login, '-X', 'GET', `${api}/content?title=new%20page&spaceKey=TST&expand=history`);
    expect(found.results).toMatchObject([{ id, history: { latest: true } }]);
    const read = await curl(...login, '-G', `${api}/content/${id}`, '--data-urlencode', 'expand=body.storage');
    expect(read.body.storage).toMatchObject({ value: '<p>This is <br/> a new page</p>', representation: 'storage' });
  });

  test('update, label, comment', async () => {
    const update = {
      id,
      type: 'page',
      title: 'new page',
      version: { number: 2 },
      body: { storage: { value: '<p>updated</p>', representation: 'storage' } },
    };
    const updated = await curl(
      ...login,
      '-X',
      'PUT',
      ...sendsJson,
      '-d',
      JSON.stringify(update),
      `${api}/content/${id}`,
    );
    expect(updated.version.number).toBe(2);
    const labels = await curl(
      ...login,
      '-X',
      'POST',
      ...sendsJson,
      '-d',
      '[{"prefix":"global","name":"label1"},{"prefix":"global","name":"label2"}]',
      `${api}/content/${id}/label`,
    );
    expect(labels).toMatchObject({ results: [{ name: 'label1' }, { name: 'label2' }], start: 0, limit: 200, size: 2 });
    const container = await curl(...login, `${api}/content/${id}`);
    const comment = {
      type: 'comment',
      container,
      body: { storage: { value: '<p>A new comment</p>', representation: 'storage' } },
    };
    const commented = await curl(
      ...login,
      '-X',
      'POST',
      ...sendsJson,
      '-d',
      JSON.stringify(comment),
      `${api}/content/`,
    );
    expect(commented).toMatchObject({ type: 'comment', title: 'Re: new page' });
  });

  test('upload a file, upload it again, list the files', async () => {
    writeFileSync(join(folder, 'myfile.txt'), 'one');
    const token = ['-H', 'X-Atlassian-Token: nocheck'];
    const upload = ['-F', 'file=@myfile.txt', '-F', 'minorEdit=true', '-F', 'comment=This is my File'];
    const added = await curl(
      '-v',
      '-S',
      ...login,
      '-X',
      'POST',
      ...token,
      ...upload,
      `${api}/content/${id}/child/attachment`,
    );
    expect(added.results).toMatchObject([
      {
        title: 'myfile.txt',
        metadata: { comment: 'This is my File', mediaType: 'text/plain' },
        version: { minorEdit: true },
      },
    ]);
    const file = added.results[0].id;
    const again = await curl(
      ...login,
      '-X',
      'POST',
      ...token,
      '-F',
      'file=@myfile.txt',
      `${api}/content/${id}/child/attachment/${file}/data`,
    );
    expect(again.version.number).toBe(2);
    expect((await curl(...login, '-X', 'GET', `${api}/content/${id}/child/attachment`)).size).toBe(1);
  });

  test('convert: storage to view, wiki to storage, with the context of a page', async () => {
    const convert = (to: string, body: object) =>
      curl(...login, '-X', 'POST', ...sendsJson, '-d', JSON.stringify(body), `${api}/contentbody/convert/${to}`);
    const cheese = '<ac:structured-macro ac:name="cheese" />';
    expect(await convert('storage', { value: '{cheese}', representation: 'wiki' })).toMatchObject({
      value: cheese,
      representation: 'storage',
    });
    const view = await convert('view', { value: cheese, representation: 'storage' });
    expect(view).toMatchObject({ representation: 'view', _links: { base: `${server.url}/confluence` } });
    expect(view.value).toContain('I like cheese!');
    const files = {
      value: '<ac:structured-macro ac:name="space-attachments"/>',
      representation: 'storage',
      content: { id },
    };
    expect((await convert('view', files)).value).toContain('myfile.txt');
  });

  test('search, update the space, delete the page', async () => {
    const found = await curl(
      ...login,
      '-G',
      `${api}/content/search`,
      '--data-urlencode',
      'cql=type=page and space=TST and label=label1',
    );
    expect(found.results).toMatchObject([{ id }]);
    const space = {
      key: 'TST',
      name: 'New Space Name',
      description: { plain: { value: 'New', representation: 'plain' } },
    };
    expect(
      await curl(...login, '-X', 'PUT', ...sendsJson, '-d', JSON.stringify(space), `${api}/space/TST`),
    ).toMatchObject({ name: 'New Space Name' });
    expect(await curl('-v', '-S', ...login, '-X', 'DELETE', `${api}/content/${id}`)).toBeUndefined();
    expect(await curl(...login, `${api}/content/${id}`)).toMatchObject({
      statusCode: 404,
      message: `No content found with id: ContentId{id=${id}}`,
    });
  });
});
