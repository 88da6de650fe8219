import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
let ids: string[];
beforeAll(async () => {
  site = await openSite();
  ids = [await site.page('One'), await site.page('Two')];
});
afterAll(() => site.app.close());

/** Values that clients send by mistake or deliberately. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1',
    '2',
    '3',
    'att1',
    '999999999999999',
    '9'.repeat(40),
    'TST',
    'read',
    'page',
    'storage',
    'wiki',
    'view',
    '../..',
    '%00',
    "' or 1=1 --",
    '__proto__',
    'constructor',
    '[]',
    '{}',
    'null',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const names = fc.constantFrom(
  'type',
  'title',
  'space',
  'key',
  'body',
  'storage',
  'wiki',
  'value',
  'representation',
  'version',
  'number',
  'ancestors',
  'id',
  'container',
  'metadata',
  'labels',
  'properties',
  'status',
  'name',
  'prefix',
  'results',
  'operation',
  'restrictions',
  'user',
  'group',
  'username',
  'spaceId',
  'parentId',
  'pageId',
  'conversionInputs',
  'to',
  'destination',
  'pageTitle',
  'params',
  'versionNumber',
  'operationKey',
  'accountIds',
);
const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    odd,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('body'), { maxLength: 3 }),
    fc.dictionary(names, tie('body'), { maxKeys: 5 }),
  ),
}));
const query = fc.dictionary(
  fc.constantFrom(
    'limit',
    'start',
    'expand',
    'status',
    'version',
    'cql',
    'title',
    'spaceKey',
    'cursor',
    'sort',
    'body-format',
    'orderby',
    'ids',
    'contentIdContext',
    'cqlcontext',
    'key',
    'location',
    'depth',
  ),
  odd,
  { maxKeys: 3 },
);

test('no request causes a server error', async () => {
  const routes = site.app.routes.filter((route) => !route.startsWith('DELETE /rest/api/space'));
  const parameter = fc.oneof(
    odd,
    fc.nat(3).map((n) => ids[n % 2] ?? ''),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.array(parameter, { minLength: 6, maxLength: 6 }),
      query,
      body,
      async (route, values, query, sent) => {
        const [method = '', pattern = ''] = route.split(' ');
        let at = 0;
        const path = pattern.replaceAll(/:\w+(?:\{(?:[^{}]|\{\d+\})*\})?\??/g, () =>
          encodeURIComponent(values[at++]?.toWellFormed() ?? ''),
        );
        const search = new URLSearchParams(query);
        const answer = await site.call(
          method,
          `/wiki${path}?${search}`,
          method === 'GET' ? undefined : JSON.stringify(sent),
        );
        expect(answer.status, `${method} ${path}?${search} ${JSON.stringify(sent)} ${answer.text}`).toBeLessThan(500);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ['deeply nested JSON', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  [
    'deep storage',
    JSON.stringify({
      type: 'page',
      title: 'Deep',
      space: { key: 'TST' },
      body: { storage: { value: '<p>'.repeat(100_000) + '</p>'.repeat(100_000), representation: 'storage' } },
    }),
  ],
  [
    'deep wiki',
    JSON.stringify({
      type: 'page',
      title: 'Deep wiki',
      space: { key: 'TST' },
      body: { wiki: { value: '{quote}'.repeat(50_000), representation: 'wiki' } },
    }),
  ],
  ['a lone surrogate', JSON.stringify({ type: 'page', title: '\ud800', space: { key: 'TST' } })],
])('%s', async (_name, text) => {
  const answer = await site.call('POST', '/content?expand=body.view', text);
  expect(answer.status).toBeLessThan(500);
});
