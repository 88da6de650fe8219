import { expect, expectTypeOf, it } from 'vitest';
import type { Confluence } from '../confluence.ts';
import { checkedContent, type Expanded, expandNames } from './expand.ts';

const call = { method: 'GET', path: '/rest/api/content/1' } as const;
const content = { id: '1', type: 'page', title: 'T', more: 1 };
const body = { storage: { value: '<p/>', representation: 'storage' } };

it('gives the answer itself, with what no schema names', () => {
  expect(checkedContent(call, content, [])).toBe(content);
});

it.each<[name: string, expand: string[], answer: object, place: string]>([
  ['what was asked for', ['body.storage', 'version'], { ...content, body }, '"version" should be'],
  ['a body', ['body.view'], { ...content, body }, '"body.view" should be'],
  [
    'a value',
    ['body.storage'],
    { ...content, body: { storage: { representation: 'storage' } } },
    '"body.storage.value" should be',
  ],
  ['an ancestor', ['ancestors'], { ...content, ancestors: [{ id: 1 }] }, '"ancestors.0.id" should be string'],
])('says that %s is missing', (_name, expand, answer, place) => {
  expect(() => checkedContent(call, answer, expand)).toThrow(place);
});

it('refuses names that are more than one', () => {
  expect(() => expandNames(['body.storage,version'])).toThrow(TypeError);
});

it('has in its type what was asked for, and nothing else', () => {
  const read = (confluence: Confluence) =>
    confluence.content.read('1', { expand: ['body.storage', 'version', 'metadata.labels'] });
  type Read = Awaited<ReturnType<typeof read>>;
  expectTypeOf<Read['body']['storage']['value']>().toBeString();
  expectTypeOf<Read['version']['number']>().toBeNumber();
  expectTypeOf<Read['metadata']['labels']['results'][number]['name']>().toBeString();
  expectTypeOf<Expanded<'space'>['space']['key']>().toBeString();
  expectTypeOf<Expanded<'body.view' | 'body.storage'>['body']['view']['value']>().toBeString();
  expectTypeOf<Expanded<'metadata.properties.x'>['metadata']['properties']>().toEqualTypeOf<
    Readonly<Record<string, unknown>>
  >();
  expectTypeOf<Expanded<never>>().not.toHaveProperty('body');

  const _wrong = (confluence: Confluence) => [
    // @ts-expect-error a name that does not exist
    confluence.content.read('1', { expand: ['body.storge'] }),
    // @ts-expect-error a body that was not asked for
    confluence.content.read('1').then((page) => page.body),
    // @ts-expect-error a page needs a space
    confluence.content.create({ title: 'T', body: '' }),
  ];
});
