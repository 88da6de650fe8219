import { createSite, renderView, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { assert, jsonValue, property } from 'fast-check';
import { expect, it } from 'vitest';
import { contextSections, readContext } from './site-context.ts';
import { samplePage, sampleSite } from './site-sample.ts';

it.each<[string, unknown, unknown]>([
  ['undefined', undefined, undefined],
  ['an empty object', {}, undefined],
  ['an array', [], undefined],
  ['an unknown property', { nonesuch: 1 }, undefined],
  ['a number instead of a string', { page: { id: 10, title: 'A' } }, { page: { id: '10', title: 'A' } }],
  [
    'a page without an ID',
    { pages: [{ title: 'A' }, { id: '1', title: 'B' }, null, 5] },
    { pages: [{ id: '1', title: 'B' }] },
  ],
  ['wrong types', { pages: 5, spaces: {}, users: [[]], attachments: 'x', page: 'y' }, undefined],
  ['an unknown page type', { page: { id: '1', type: 'poem' } }, { page: { id: '1' } }],
  [
    'labels',
    { pages: [{ id: '1', title: 'A', labels: ['a', 1, 'b'] }] },
    { pages: [{ id: '1', title: 'A', labels: ['a', 'b'] }] },
  ],
  [
    'versions',
    { page: { versions: [{ number: 1, by: 'ada' }, { when: 'now' }] } },
    { page: { versions: [{ number: 1, by: 'ada' }] } },
  ],
])('reads %s', (_name, value, expected) => {
  expect(readContext(value)).toEqual(expected);
});

it('keeps the whole sample site', () => {
  expect(readContext(sampleSite)).toEqual(sampleSite);
});

it('creates a site from any JSON', () => {
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

it('creates rows with unique IDs', () => {
  for (const { key, create } of contextSections) {
    const first = create({}, 0);
    const second = create({ [key]: [first] }, 0);
    expect([key, JSON.stringify(second) === JSON.stringify(first)]).toEqual([key, key === 'users']);
  }
});

it('resolves everything in the sample page', () => {
  const document = parseStorage(wikiToStorage(samplePage).storage);
  const { html } = renderView(document, { site: createSite({ ...sampleSite, flavor: 'cloud' }), flavor: 'cloud' });
  for (const words of ['Ada Example', 'npm install', 'Upgrade from 1.x', 'figures.xlsx', '/spaces/TEAM/pages/20']) {
    expect(html).toContain(words);
  }
  expect(html).not.toMatch(/class="error"|Unknown attachment/);
});
