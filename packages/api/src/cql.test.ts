import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CqlQuery, cql } from './cql.ts';

const cases: [name: string, query: CqlQuery, text: string][] = [
  ['equal', cql.is('space', 'ENG'), 'space = "ENG"'],
  ['not equal', cql.isNot('type', 'page'), 'type != "page"'],
  ['text', cql.contains('title', 'a "b" \\ c'), 'title ~ "a \\"b\\" \\\\ c"'],
  ['a list', cql.in('label', ['a', 'b']), 'label in ("a", "b")'],
  ['not in a list', cql.notIn('id', [1, 2]), 'id not in ("1", "2")'],
  ['a time', cql.after('created', new Date('2026-01-31T09:05:10Z')), 'created > "2026-01-31 09:05"'],
  ['functions', cql.before('lastmodified', cql.now('-4w')), 'lastmodified < now("-4w")'],
  ['one condition', cql.and(cql.is('creator', cql.currentUser())), 'creator = currentUser()'],
  [
    'nested',
    cql.or(cql.and(cql.is('type', 'page'), cql.is('space', 'A')), cql.not(cql.is('parent', 7))),
    '((type = "page" and space = "A") or not (parent = "7"))',
  ],
  [
    'ordered twice',
    cql.orderBy(cql.orderBy(cql.is('type', 'page'), 'created', 'desc'), 'title'),
    'type = "page" order by created desc, title asc',
  ],
];

it.each(cases)('%s', (_name, query, text) => {
  expect(query.text).toBe(text);
});

it('escapes every value', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', 'a', ' ') }), (value) => {
      const { text } = cql.is('title', value);
      const inner = /^title = "((?:[^"\\]|\\.)*)"$/s.exec(text)?.[1];
      expect(inner?.replace(/\\(.)/gs, '$1')).toBe(value);
    }),
  );
});

it('rejects what CQL cannot express', () => {
  expect(() => cql.in('label', [])).toThrow(RangeError);
  expect(() => cql.and()).toThrow(RangeError);
  expect(() => cql.is('a = 1 or b' as 'title', 'x')).toThrow(TypeError);
});
