import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { locate } from './locate.ts';
import { prepareDefaults } from './settings.ts';

const wiki = 'h1. First\n\nsecond *bold* text\n\n* item';
const conversion = convert('wiki', wiki, prepareDefaults());
const at = (text: string) => ({ start: wiki.indexOf(text), end: wiki.indexOf(text) + text.length });
const slice = (text: string | undefined, range: { start: number; end: number } | undefined) =>
  range && text?.slice(range.start, range.end);

it.each([
  ['First', 0],
  ['second', 1],
  ['bold', 1],
  ['item', 2],
])('maps "%s" in the wiki markup to its storage format and to block %i', (word, block) => {
  const found = locate(conversion, { pane: 'wiki', range: at(word) });
  expect(slice(conversion.storage, found.storage)).toContain(word);
  expect(found.block).toBe(block);
});

it('maps a block of the view to both texts', () => {
  const found = locate(conversion, { pane: 'view', block: 1 });
  expect(slice(conversion.storage, found.storage)).toBe('<p>second <strong>bold</strong> text</p>');
  expect(slice(wiki, found.wiki)).toContain('second *bold* text');
});

it('finds nothing for a block that does not exist', () => {
  expect(locate(conversion, { pane: 'view', block: 9 })).toEqual({});
});

it('maps the end of the text to the last block', () => {
  const end = { start: wiki.length, end: wiki.length };
  expect(locate(conversion, { pane: 'wiki', range: end }).block).toBe(2);
});
