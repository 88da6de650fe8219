import { expect, it } from 'vitest';
import { below, expandOf } from './expand.ts';

const cases: [list: string, names: string[]][] = [
  ['', []],
  ['version', ['version']],
  ['body.view', ['body', 'body.view']],
  ['body.view,body.storage, space', ['body', 'body.view', 'body.storage', 'space']],
  ['children.page[0:10].version', ['children', 'children.page', 'children.page.version']],
  [',,', []],
];

it.each(cases)('expands "%s"', (list, names) => {
  expect([...expandOf(list)]).toEqual(names);
});

it('returns the expansions below a name', () => {
  expect([...below(expandOf('history.lastUpdated,space'), 'history')]).toEqual(['lastUpdated']);
});

it('rejects more than 8 nested names', () => {
  const names = Array.from({ length: 9 }, (_, index) => `body.x${index}`);
  expect(() => expandOf(names.join(','))).toThrow('sub-expansions');
  expect(expandOf(names.slice(1).join(',')).size).toBe(9);
});
