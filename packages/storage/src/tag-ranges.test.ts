import { expect, it } from 'vitest';
import { parseStorage } from './parse/parse-storage.ts';
import { findAll } from './query/find.ts';

/** The start tags of a source and their attributes, read at their ranges. */
const tags: [name: string, source: string, ...expected: string[]][] = [
  ['quoted values', `<p a="1" b='2'/>`, `<p a="1" b='2'/>`, 'a=1', 'b=2'],
  ['a greater-than sign in a value', '<p a="1>2"/>', '<p a="1>2"/>', 'a=1>2'],
  ['a quote without a closing quote', '<p a="1><b c="2"/></p>', '<p a="1>', 'a=1', '<b c="2"/>', 'c=2'],
  ['a less-than sign in a value', '<p a="1<2" b="3">x</p>', '<p a="1<2" b="3">', 'a=1<2', 'b=3'],
  ['an unquoted value', '<p a=1"2 b=3/>', '<p a=1"2 b=3/>', 'a=1', 'b=3/'],
  ['characters that are not allowed in a tag', '<p &a="1" b="2"/>', '<p &a="1" b="2"/>', 'b=2'],
  ['a tag without a closing ">"', '<p a="1" <b c="2"/>', '<p a="1" ', 'a=1', '<b c="2"/>', 'c=2'],
  ['quotes that close in the next tag', '<p a="b<i c="d<u/>', '<p a="b', 'a=b', '<i c="d', 'c=d', '<u/>'],
];

it.each(tags)('tag ranges agree with the parser: %s', (_name, source, ...expected) => {
  const document = parseStorage(source);
  const all = findAll(document.root, () => true).flatMap((element) => {
    const ranges = document.tagRanges(element);
    const { attributes = new Map(), open } = ranges ?? {};
    expect([...attributes.keys()]).toEqual(Object.keys(element.attribs));
    const values = Array.from(attributes, ([key, { value }]) => `${key}=${source.slice(value.start, value.end)}`);
    return [source.slice(open?.start, open?.end), ...values];
  });
  expect(all).toEqual(expected);
});
