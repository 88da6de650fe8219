import { expect, it } from 'vitest';
import { text } from './build.ts';
import { replaceForbidden } from './replace-forbidden.ts';

it.each([
  ['a\tb\nc 😀', undefined, 'a\tb\nc 😀'],
  ['a\0b\u001bc', undefined, 'a\ufffdb\ufffdc'],
  ['\ud800x\udc00\ufffe', '', 'x'],
  ['a\0', '$&', 'a$&'],
])('replaces characters that XML forbids: %j', (value, replacement, result) => {
  expect(replaceForbidden(value, replacement)).toBe(result);
  expect(text(replaceForbidden(value, replacement)).type).toBe('text');
});
