import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createShortStrings } from './short-strings.ts';

it('returns the same strings as slice', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u4e00', '😀'), maxLength: 40 }), (source) => {
      const stringAt = createShortStrings(source);
      for (let start = 0; start <= source.length; start++) {
        for (let end = start; end <= source.length; end++) expect(stringAt(start, end)).toBe(source.slice(start, end));
      }
    }),
  );
});
