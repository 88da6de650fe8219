import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { stringLiteral } from './string-literal.ts';

const cases: [name: string, text: string, literal: string][] = [
  ['plain', 'a', "'a'"],
  ['quotes', `it's "x"`, String.raw`'it\'s "x"'`],
  ['a backslash before a quote', String.raw`\"`, String.raw`'\\"'`],
  ['all kinds of line breaks', 'a\n\r\u2028\u2029', String.raw`'a\n\r\u2028\u2029'`],
  ['a lone surrogate', '\ud800', String.raw`'\ud800'`],
];

it.each(cases)('string literal: %s', (_name, text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
  expect(runInNewContext(literal)).toBe(text);
});
