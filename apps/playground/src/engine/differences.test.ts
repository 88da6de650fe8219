import { expect, it } from 'vitest';
import { differences } from './differences.ts';

it.each<[before: string, after: string, note: string]>([
  ['<p>a</p>', '<p>a</p><hr/>', 'added "hr"'],
  ['<p>a</p><hr/>', '<p>a</p>', 'removed "hr"'],
  ['<p>two</p>', '<p>three</p>', 'changed text from "two" to "three"'],
  ['<p>a<br/></p>', '<p><br/></p>', 'removed text'],
  ['<p>a</p>', '<p class="b">a</p>', 'added class "b" to "p"'],
  ['<p class="b">a</p>', '<p>a</p>', 'removed class "b" from "p"'],
  ['<p class="b">a</p>', '<p class="c">a</p>', 'changed class of "p" from "b" to "c"'],
])('describes %s -> %s', (before, after, note) => {
  expect(differences(before, after).map(({ text }) => text)).toEqual([note]);
});
