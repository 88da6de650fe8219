import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, createApp } from '@macrowright/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routeRows, type Sample } from './server-routes.ts';

const origin = 'http://127.0.0.1';
let app: App;
let known: Record<string, string>;
beforeAll(() => {
  app = createApp({ data: ':memory:' });
});
afterAll(() => app.close());

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const isForm = body instanceof FormData;
  const request = new Request(origin + path, {
    method,
    headers: {
      authorization: `Basic ${btoa('ann:x')}`,
      ...(!isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
  });
  const answer = await app.handle(request);
  const text = await answer.text();
  const json: unknown =
    answer.headers.get('content-type') === 'application/json' && text !== '' ? JSON.parse(text) : undefined;
  return { status: answer.status, headers: answer.headers, text, json };
}

async function make(path: string, body: unknown, headers?: Record<string, string>): Promise<Record<string, string>> {
  const { status, json } = await call('POST', path, body, headers);
  expect(status, path).toBeLessThan(300);
  return json as Record<string, string>;
}

/** A site with one item of each kind. The space is new for every test. */
beforeEach(async () => {
  await call('DELETE', '/rest/api/space/TST');
  await Promise.all(['NEW', 'PRV', 'VII'].map((key) => call('DELETE', `/rest/api/space/${key}`)));
  const body = {
    storage: { value: '<p><ac:structured-macro ac:name="cheese" ac:macro-id="m1" /></p>', representation: 'storage' },
  };
  const space = await make('/rest/api/space', { key: 'TST', name: 'Test' });
  const create = (type: string, title: string, more = {}) =>
    make('/rest/api/content', { type, title, space: { key: 'TST' }, body, ...more }).then(({ id }) => id ?? '');
  const page = await create('page', 'Page');
  await call('PUT', `/rest/api/content/${page}`, { type: 'page', title: 'Page', version: { number: 2 }, body });
  const child = await create('page', 'Child', { ancestors: [{ id: Number(page) }] });
  const [blog, guarded] = [await create('blogpost', 'Post'), await create('page', 'Guarded')];
  await make(`/rest/api/content/${guarded}/restriction`, [
    { operation: 'update', restrictions: { user: [{ username: 'ann' }], group: [{ name: 'confluence-users' }] } },
  ]);
  const [comment, inline] = await Promise.all(
    ['footer', 'inline'].map((location) =>
      create('comment', '', { container: { id: page, type: 'page' }, extensions: { location } }),
    ),
  );
  const upload = async (name: string) => {
    const form = new FormData();
    form.append('file', new Blob(['one'], { type: 'text/plain' }), name);
    const { results } = (await make(`/rest/api/content/${page}/child/attachment`, form, {
      'x-atlassian-token': 'no-check',
    })) as unknown as { results: { id: string }[] };
    return results[0]?.id ?? '';
  };
  const [file, old] = [await upload('a.txt'), await upload('old.txt')];
  await call('PUT', `/rest/api/content/${page}/child/attachment/${old}`, { version: { number: 1 }, title: 'old.txt' });
  const labels = (await make(`/rest/api/content/${page}/label`, [{ name: 'l' }])) as unknown as {
    results: { id: string }[];
  };
  const property = await make(`/rest/api/content/${page}/property`, { key: 'k', value: { a: 1 } });
  const { asyncId } = await make('/rest/api/contentbody/convert/async/view', {
    value: '<p/>',
    representation: 'storage',
  });
  await make('/rest/api/space', { key: 'OLD', name: 'Old' });
  const task = (await call('DELETE', '/rest/api/space/OLD')).json as { id: string };
  const home =
    /content\/(\d+)$/.exec(JSON.stringify(space._expandable) ?? '')?.[1] ??
    (await call('GET', '/rest/api/space/TST?expand=homepage')).json;
  known = {
    page,
    child,
    blog,
    guarded,
    comment: comment ?? '',
    inline: inline ?? '',
    file,
    old,
    asyncId: asyncId ?? '',
    space: String(space.id),
    home: typeof home === 'string' ? home : (home as { homepage: { id: string } }).homepage.id,
    label: labels.results[0]?.id ?? '',
    property: String(property.id),
    task: task.id,
  };
});

const today = new Date().toISOString().slice(0, 10).split('-');
const standard: Readonly<Record<string, string>> = {
  id: '$page',
  to: 'view',
  number: '1',
  version: '2',
  macro: 'm1',
  type: 'page',
  position: 'append',
  target: '$home',
  file: '$file',
  name: 'confluence-users',
  key: 'TST',
  operation: 'read',
  property: '$property',
  page: '$page',
  title: 'Page',
  code: '$tiny',
  year: today[0] ?? '',
  month: today[1] ?? '',
  day: today[2] ?? '',
};

/** Replaces placeholders such as `$page`. */
function filled(text: string): string {
  return text.replaceAll(/\$(\w+)/g, (_whole, name: string) =>
    name === 'tiny' ? tiny() : (known[name] ?? expect.fail(`unknown placeholder "${name}"`)),
  );
}

function tiny(): string {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(Number(known.page));
  return bytes.toString('base64url').replace(/A+$/, '');
}

async function callSample(route: string, sample: Sample) {
  const [method = '', pattern = ''] = route.split(' ');
  const more: Record<string, string> = pattern.includes('/property/:key')
    ? { key: 'k' }
    : pattern.includes(':page/:name')
      ? { name: 'a.txt' }
      : {};
  const values: Record<string, string> = { ...standard, ...more, ...sample.with };
  const path = pattern.replaceAll(
    /:(\w+)(?:\{(?:[^{}]|\{\d+\})*\})?\??/g,
    (_whole, name: string) => values[name] ?? expect.fail(`no value for ${name}`),
  );
  const isOther = sample.query === 'POST';
  const address =
    filled(path) +
    (sample.query && !isOther
      ? `?${filled(sample.query).replace(/cql=(.*)/, (_w, cql) => `cql=${encodeURIComponent(cql)}`)}`
      : '');
  if (sample.file !== undefined) {
    const form = new FormData();
    form.append('file', new Blob(['two'], { type: 'text/plain' }), sample.file);
    return call(method, address, form, { ...sample.headers });
  }
  const body = sample.body === undefined ? undefined : JSON.parse(filled(JSON.stringify(sample.body)));
  return call(isOther ? 'POST' : method, address, body, { ...sample.headers });
}

describe.each(routeRows)('%s', (route, good, bad) => {
  test(`responds with ${good.status}`, async () => {
    const answer = await callSample(route, good);
    expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${good.status} `));
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    if (good.status === 204) expect(answer.text).toBe('');
  });

  test(`rejects with ${bad.status}`, async () => {
    const answer = await callSample(route, bad);
    expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${bad.status} `));
    if (bad.query === 'POST') return;
    if (route.includes('/api/v2/')) {
      expect(answer.json).toEqual({
        errors: [
          { status: bad.status, code: expect.stringMatching(/^[A-Z_]+$/), title: expect.any(String), detail: null },
        ],
      });
    } else {
      const data = { authorized: false, valid: true, allowedInReadOnlyMode: true, errors: [], successful: false };
      expect(answer.json).toEqual({
        statusCode: bad.status,
        data,
        message: expect.any(String),
        reason: expect.any(String),
      });
    }
  });
});

/** `| GET    | /rest/api/content/:id | 200 | 404 |` */
function readmeRows(): string[] {
  const path = join(fileURLToPath(new URL('../..', import.meta.url)), 'packages/server/README.md');
  const rows = readFileSync(path, 'utf8').matchAll(
    /^\| (GET|POST|PUT|DELETE) +\| `([^`]+)` +\| (\d+) +\| (\d+) +\|$/gm,
  );
  return [...rows].map(([, method, route, good, bad]) => `${method} ${route} ${good} ${bad}`);
}

test('the README lists exactly these routes with their status', () => {
  const tested = routeRows.map(
    ([route, good, bad]) => `${route.replaceAll(/\{[^/]*\}/g, '')} ${good.status} ${bad.status}`,
  );
  expect(readmeRows()).toEqual(tested);
});

test('exactly the served routes are tested', () => {
  expect(routeRows.map(([route]) => route).toSorted()).toEqual(app.routes.toSorted());
});
