import { expect, it } from 'vitest';
import { wikiToStorage } from './readers/wiki/wiki-to-storage.ts';
import { conversionRemarks } from './remarks.ts';
import { storageToWiki } from './writers/wiki/storage-to-wiki.ts';

const fromWiki: [code: string, wiki: string][] = [
  ['wiki-unknown-macro', '{nosuch}'],
  ['wiki-unclosed-macro', '{code}a'],
  ['wiki-unnamed-parameter', '{panel:title=a|b}c{panel}'],
  ['wiki-dropped-parameter', '!a.png|colour=red!'],
  ['wiki-unknown-color', '{color:redd}a{color}'],
  ['wiki-bracketed-text', '[a]'],
  ['wiki-looks-like-markdown', '```\na\n```'],
];

it.each(fromWiki)('explains the diagnostic %s', (expected, wiki) => {
  const codes = wikiToStorage(wiki).diagnostics.map(({ code }) => code);
  expect(codes).toContain(expected);
  expect(codes.filter((code) => !Object.hasOwn(conversionRemarks, code))).toEqual([]);
});

const fromStorage: [code: string, storage: string][] = [
  ['wiki-no-form', '<p class="x">a</p>'],
  ['wiki-dropped-identity', '<ac:structured-macro ac:name="toc" ac:macro-id="11111111-2222-3333-4444-555555555555" />'],
];

it.each(fromStorage)('explains the diagnostic %s', (expected, storage) => {
  const codes = storageToWiki(storage).diagnostics.map(({ code }) => code);
  expect(codes).toContain(expected);
  expect(codes.filter((code) => !Object.hasOwn(conversionRemarks, code))).toEqual([]);
});
