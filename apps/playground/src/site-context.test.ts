import { createSite, renderView, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { assert, jsonValue, property } from 'fast-check';
import { expect, it } from 'vitest';
import { contextSections, readContext } from './site-context.ts';
import { samplePage, sampleSite } from './site-sample.ts';

it.each<[string, unknown, unknown]>([
  ['nothing', undefined, undefined],
  ['an empty object', {}, undefined],
  ['a list', [], undefined],
  ['what is unknown', { nonesuch: 1 }, undefined],
  ['a number where a text belongs', { page: { id: 10, title: 'A' } }, { page: { id: '10', title: 'A' } }],
  [
    'a page that cannot be looked up',
    { pages: [{ title: 'A' }, { id: '1', title: 'B' }, null, 5] },
    { pages: [{ id: '1', title: 'B' }] },
  ],
  ['shapes that are wrong', { pages: 5, spaces: {}, users: [[]], attachments: 'x', page: 'y' }, undefined],
  ['a type that is none', { page: { id: '1', type: 'poem' } }, { page: { id: '1' } }],
  [
    'labels',
    { pages: [{ id: '1', title: 'A', labels: ['a', 1, 'b'] }] },
    { pages: [{ id: '1', title: 'A', labels: ['a', 'b'] }] },
  ],
  [
    'a history',
    { page: { versions: [{ number: 1, by: 'ada' }, { when: 'now' }] } },
    { page: { versions: [{ number: 1, by: 'ada' }] } },
  ],
])('reads %s', (_name, value, expected) => {
  expect(readContext(value)).toEqual(expected);
});

it('keeps all of the sample', () => {
  expect(readContext(sampleSite)).toEqual(sampleSite);
});

it('makes a site of anything', () => {
  assert(
    property(jsonValue(), jsonValue(), (value, more) => {
      const context = readContext({
        page: value,
        pages: [value, more],
        attachments: more,
        users: [more],
        spaces: value,
      });
      renderView(parseStorage(wikiToStorage(samplePage).storage), { site: createSite(context ?? {}) });
    }),
  );
});

it('begins rows that no other has', () => {
  for (const { key, begin } of contextSections) {
    const first = begin({}, 0);
    const second = begin({ [key]: [first] }, 0);
    expect([key, JSON.stringify(second) === JSON.stringify(first)]).toEqual([key, key === 'users']);
  }
});

it('answers all that the sample page asks', () => {
  const document = parseStorage(wikiToStorage(samplePage).storage);
  const { html } = renderView(document, { site: createSite({ ...sampleSite, flavor: 'cloud' }), flavor: 'cloud' });
  for (const words of ['Ada Example', 'npm install', 'Upgrade from 1.x', 'figures.xlsx', '/spaces/TEAM/pages/20']) {
    expect(html).toContain(words);
  }
  expect(html).not.toMatch(/class="error"|Unknown attachment/);
});
