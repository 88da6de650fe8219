import { expect, test } from 'vitest';
import { idOfTinyPath, tinyPath } from './tiny-links.ts';

test.each([
  [3604482, '/x/AgA3'],
  [557065, '/x/CYAI'],
  [1, '/x/AQ'],
  [4_503_599_627_370_495, '/x/--------Dw'],
])('%i is %s', (id, path) => {
  expect(tinyPath(id)).toBe(path);
  expect(idOfTinyPath(path.slice('/x/'.length))).toBe(id);
});

test.each(['', 'a b', '----------8', 'abcdefghijklm'])('"%s" is not a short URL path', (code) => {
  expect(idOfTinyPath(code)).toBeUndefined();
});
