import { expect, it } from 'vitest';
import { createViewCache } from './view-cache.ts';

it('returns a view until something that it depends on changes', () => {
  const cache = createViewCache();
  cache.set('a', 'A', ['content 1', 'children 1']);
  cache.set('b', 'B', ['content 2']);
  cache.changed(['content 3']);
  expect([cache.get('a'), cache.get('b')]).toEqual(['A', 'B']);
  cache.changed(['children 1']);
  expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 'B']);
  cache.set('a', 'A2', ['content 1', 'children 1']);
  expect(cache.get('a')).toBe('A2');
});

it('discards every view when restrictions change', () => {
  const cache = createViewCache();
  cache.set('a', 'A', []);
  cache.changed(['restrictions']);
  expect(cache.get('a')).toBeUndefined();
});

it('removes the least recently used views first', () => {
  const cache = createViewCache(10);
  cache.set('a', 'AAAAA', []);
  cache.set('b', 'BBBBB', []);
  cache.get('a');
  cache.set('c', 'CCCCC', []);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['AAAAA', undefined, 'CCCCC']);
});

it('limits how many changes it remembers', () => {
  const cache = createViewCache();
  cache.set('a', 'A', ['x']);
  cache.changed(Array.from({ length: 200_001 }, (_, index) => `content ${index}`));
  expect(cache.get('a')).toBeUndefined();
});
