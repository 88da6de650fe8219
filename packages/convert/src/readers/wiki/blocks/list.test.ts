import { expect, it } from 'vitest';
import { wikiToStorage } from '../wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['a marker without a space', '*a', '<p>*a</p>'],
  ['spaces before the marker', ' * a', '<ul><li>a</li></ul>'],
  ['bullets', '* a\n* b', '<ul><li>a</li><li>b</li></ul>'],
  ['dashes', '- a', '<ul class="alternate"><li>a</li></ul>'],
  ['numbers', '# a', '<ol><li>a</li></ol>'],
  ['nested', '* a\n** b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['a skipped level', '* a\n*** c', '<ul><li>a<ul><li><ul><li>c</li></ul></li></ul></li></ul>'],
  ['a nested first item', '** a', '<ul><li><ul><li>a</li></ul></li></ul>'],
  ['another type at the first level', '* a\n# b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ['another type at a deeper level', '# a\n## b\n** c', '<ol><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li></ol>'],
  ['only the last marker counts', '* a\n*# b\n## c', '<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>'],
  ['a blank line', '* a\n\n* b', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
  ['a continuation line', '* a\nmore', '<ul><li>a<br />more</li></ul>'],
  ['a continuation line of a nested item', '* a\n** b\nmore', '<ul><li>a<ul><li>b<br />more</li></ul></li></ul>'],
  ['a forced break', '* a\\\\b', '<ul><li>a<br class="atl-forced-newline" />b</li></ul>'],
  ['a heading after the marker', '* h1. x', '<ul><li>h1. x</li></ul>'],
  [
    'a row ends the list',
    '* a\n|b|\n* c',
    '<ul><li>a</li></ul><table><tbody><tr><td><p>b</p></td></tr></tbody></table><ul><li>c</li></ul>',
  ],
  [
    'a macro in an item',
    '* a {code}x{code} b',
    '<ul><li><p>a </p><ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro><p> b</p></li></ul>',
  ],
  [
    'a macro on the next line',
    '* a\n{panel}p{panel}',
    '<ul><li><p>a</p><ac:structured-macro ac:name="panel"><ac:rich-text-body><p>p</p></ac:rich-text-body></ac:structured-macro></li></ul>',
  ],
  ['an item without text', '* ', '<p>* </p>'],
  ['dashes without a list', '-- a', '<p>– a</p>'],
  ['dashes below a list', '- a\n-- b', '<ul class="alternate"><li>a<ul class="alternate"><li>b</li></ul></li></ul>'],
  [
    'four dashes below a list',
    '- a\n-- b\n--- c\n---- d',
    '<ul class="alternate"><li>a<ul class="alternate"><li>b<ul class="alternate"><li>c<ul class="alternate"><li>d</li></ul></li></ul></li></ul></li></ul>',
  ],
  ['a heading ends a list', '* a\nh1. b', '<ul><li>a</li></ul><h1>b</h1>'],
];

it.each(cases)('list: %s', (_name, wiki, storage) => {
  expect(wikiToStorage(wiki).storage).toBe(storage);
});
