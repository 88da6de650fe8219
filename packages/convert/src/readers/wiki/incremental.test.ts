import { expect, it } from 'vitest';
import { createWikiConverter } from './incremental.ts';
import { wikiToStorage } from './wiki-to-storage.ts';

it('reads only the block that changed', () => {
  const converter = createWikiConverter();
  const before = Array.from({ length: 50 }, (_, index) => `paragraph *${index}*`).join('\n\n');
  expect(converter.convert(before)).toMatchObject({ blocks: 50, reused: 0 });
  const after = before.replace('*7*', '*seven*');
  const { storage, blocks, reused } = converter.convert(after);
  expect({ blocks, reused }).toEqual({ blocks: 50, reused: 49 });
  expect(storage).toBe(wikiToStorage(after).storage);
});

const bridges: [name: string, wiki: string, blocks: number][] = [
  ['a blank line inside a macro', '{panel}\na\n\nb\n{panel}', 1],
  ['a blank line inside a plain-text body', '{code}\na\n\nb\n{code}\n\nc', 2],
  ['a color across two paragraphs', '{color:red}a\n\nb{color}\n\nc', 2],
  ['a macro without a closing tag', '{panel}\na\n\nb', 2],
];
it.each(bridges)('%s', (_name, wiki, blocks) => {
  const conversion = createWikiConverter().convert(wiki);
  expect(conversion.blocks).toBe(blocks);
  expect(conversion.storage).toBe(wikiToStorage(wiki).storage);
});
