import { expect, test } from 'vitest';
import { tinyPath } from './tiny.ts';

test.each([
  [3604482, '/x/AgA3'],
  [557065, '/x/CYAI'],
])('%i is %s', (id, path) => {
  expect(tinyPath(id)).toBe(path);
});
