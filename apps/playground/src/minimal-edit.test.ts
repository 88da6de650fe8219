import { applyEdits } from '@macrowright/storage';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minimalEdit } from './minimal-edit.ts';

it.each([
  ['equal strings', 'abc', 'abc', undefined],
  ['an inserted letter', 'ac', 'abc', { range: { start: 1, end: 1 }, text: 'b' }],
  ['a repeated letter does not overlap itself', 'aa', 'a', { range: { start: 1, end: 2 }, text: '' }],
])('%s', (_name, before, after, edit) => {
  expect(minimalEdit(before, after)).toEqual(edit);
});

it('turns any string into any other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const edit = minimalEdit(before, after);
      expect(edit ? applyEdits(before, [edit]) : before).toBe(after);
    }),
  );
});
