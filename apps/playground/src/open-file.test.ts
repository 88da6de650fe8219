import { expect, it } from 'vitest';
import { readFile, syntaxOf } from './open-file.ts';

it.each([
  ['page.wiki', '<p>', 'wiki'],
  ['page.storage.xml', 'h1. x', 'storage'],
  ['page.xhtml', '', 'storage'],
  ['macrowright.config.json', '<', 'config'],
  ['notes', ' <p>a</p>', 'storage'],
  ['notes', 'h1. a', 'wiki'],
])('detects %s with content "%s" as %s', (name, text, syntax) => {
  expect(syntaxOf(name, text)).toBe(syntax);
});

it('rejects files that are not text', async () => {
  await expect(readFile(new File([new Uint8Array([0xff, 0xfe, 0x00])], 'a.wiki'))).rejects.toThrow(/not a text file/);
});
