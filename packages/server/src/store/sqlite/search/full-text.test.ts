import { expect, it } from 'vitest';
import { matchOf } from './full-text.ts';

const cases: [text: string, match: string | undefined][] = [
  ['zebra', '"zebra"'],
  ['two words', '"two" AND "words"'],
  ['"a phrase" more', '"a phrase" AND "more"'],
  ['zeb*', '"zeb" *'],
  ['a OR b c', '("a" OR "b") AND "c"'],
  ['AND', undefined],
  ['a AND b', '"a" AND "b"'],
  ['NEAR(x) col:y', '"NEAR(x)" AND "col:y"'],
  ['??? ***', undefined],
  ['a\0b', '"a b"'],
  ['', undefined],
];

it.each(cases)('reads "%s"', (text, match) => {
  expect(matchOf(text)).toBe(match);
});

it('can be limited to the title', () => {
  expect(matchOf('a b', 'title')).toBe('title : ("a" AND "b")');
});
