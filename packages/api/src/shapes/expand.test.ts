import { expect, expectTypeOf, it } from 'vitest';
import type { Confluence } from '../confluence.ts';
import { type Expanded, expandNames, validateContent } from './expand.ts';

const call = { method: 'GET', path: '/rest/api/content/1' } as const;
const content = { id: '1', type: 'page', title: 'T', more: 1 };
const body = { storage: { value: '<p/>', representation: 'storage' } };

it('returns the response itself, including unknown properties', () => {
  expect(validateContent(call, content, [])).toBe(content);
});

it.each<[name: string, expand: string[], response: object, path: string]>([
  ['an expanded property', ['body.storage', 'version'], { ...content, body }, '"version" should be'],
  ['a body', ['body.view'], { ...content, body }, '"body.view" should be'],
  [
    'a value',
    ['body.storage'],
    { ...content, body: { storage: { representation: 'storage' } } },
    '"body.storage.value" should be',
  ],
  ['an ancestor', ['ancestors'], { ...content, ancestors: [{ id: 1 }] }, '"ancestors.0.id" should be string'],
])('reports that %s is missing', (_name, expand, response, path) => {
  expect(() => validateContent(call, response, expand)).toThrow(path);
});

it('rejects names that contain a comma', () => {
  expect(() => expandNames(['body.storage,version'])).toThrow(TypeError);
});

it('has exactly the expanded properties in its type', () => {
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
    // @ts-expect-error a body that was not expanded
    confluence.content.read('1').then((page) => page.body),
    // @ts-expect-error a page needs a space
    confluence.content.create({ title: 'T', body: '' }),
  ];
});
