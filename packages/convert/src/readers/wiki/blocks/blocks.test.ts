import { expect, it } from 'vitest';
import { wikiToStorage } from '../wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['a paragraph', 'one', '<p>one</p>'],
  ['two paragraphs', 'one\n\ntwo', '<p>one</p><p>two</p>'],
  ['a line end in a paragraph', 'a\nb', '<p>a<br />b</p>'],
  ['several blank lines', 'a\n\n\n \n\nb', '<p>a</p><p>b</p>'],
  ['leading spaces', '   b', '<p>   b</p>'],
  ['a forced break', 'a\\\\b', '<p>a<br class="atl-forced-newline" />b</p>'],
  ['a heading', 'h2. Plan', '<h2>Plan</h2>'],
  ['a heading without a space', 'h1.Plan', '<h1>Plan</h1>'],
  ['an indented heading', ' h3. x', '<h3>x</h3>'],
  ['a heading ends with its line', 'h1. a\nb', '<h1>a</h1><p>b</p>'],
  ['a heading ends a paragraph', 'x\nh1. y', '<p>x</p><h1>y</h1>'],
  ['heading level zero', 'h0. x', '<p>h0. x</p>'],
  ['heading level seven', 'h7. x', '<p>h7. x</p>'],
  ['an empty heading', 'h2.', '<h2 />'],
  ['a break in a heading', 'h1. a\\\\b', '<h1>a<br class="atl-forced-newline" />b</h1>'],
  ['markup in a heading', 'h2. A *b* [c|http://x.org]', '<h2>A <strong>b</strong> <a href="http://x.org">c</a></h2>'],
  ['a rule', '----', '<hr />'],
  ['whitespace around a rule', '\t---- ', '<hr />'],
  ['three hyphens', '---', '<p>—</p>'],
  ['five hyphens', '-----', '<p>-----</p>'],
  ['hyphens before text', 'text----more', '<p>text----more</p>'],
  ['a rule ends a list', '* a\n----\n* b', '<ul><li>a</li></ul><hr /><ul><li>b</li></ul>'],
  ['a quotation of one line', 'bq. one', '<blockquote><p>one</p></blockquote>'],
  ['a quotation ends with its line', 'bq. a\nb', '<blockquote><p>a</p></blockquote><p>b</p>'],
  ['a quotation of blocks', '{quote}\na\n\n* b\n{quote}', '<blockquote><p>a</p><ul><li>b</li></ul></blockquote>'],
  ['a quotation inside a line', 'x {quote}a{quote} y', '<p>x </p><blockquote><p>a</p></blockquote><p> y</p>'],
  ['CR LF and CR are line endings', 'a\r\nb\rc', '<p>a<br />b<br />c</p>'],
];

it.each(cases)('blocks: %s', (_name, wiki, storage) => {
  expect(wikiToStorage(wiki).storage).toBe(storage);
});
