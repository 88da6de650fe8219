import { expect, it } from 'vitest';
import { text } from './build.ts';
import { replaceForbidden } from './replace-forbidden.ts';

it.each([
  ['a\tb\nc 😀', undefined, 'a\tb\nc 😀'],
  ['a\0b\u001bc', undefined, 'a\ufffdb\ufffdc'],
  ['\ud800x\udc00\ufffe', '', 'x'],
  ['a\0', '$&', 'a$&'],
])('replaces what XML forbids: %j', (value, by, result) => {
  expect(replaceForbidden(value, by)).toBe(result);
  expect(text(replaceForbidden(value, by)).type).toBe('text');
});
