import { attribute } from '@macrowright/storage';
import { removalOfAttribute, valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A UUID, or the 64 hex digits that Cloud has put on some pages. */
const uuid = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{64})$/i;

/** A macro's id is one of its own; the server assigns it. */
export const duplicateMacroId: Rule = {
  code: 'duplicate-macro-id',
  group: 'macros',
  severity: 'warning',
  summary: 'Two macros have one id, or an id is no UUID.',
  rationale: 'An id that a generator writes down is repeated on every page; the server gives each macro its own.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="toc" ac:macro-id="7a1f3f0c-6c3e-4f3a-9f0e-0a4d4b1f2c11"/><ac:structured-macro ac:name="livesearch" ac:macro-id="7a1f3f0c-6c3e-4f3a-9f0e-0a4d4b1f2c11"/>',
    good: '<ac:structured-macro ac:name="toc"/><ac:structured-macro ac:name="livesearch"/>',
  },
  visit: {
    document({ macros }, { document, report }) {
      const seen = new Set<string>();
      for (const { name, element } of macros) {
        const id = attribute(element, 'ac:macro-id');
        if (id === undefined) continue;
        const isRepeated = seen.has(id);
        seen.add(id);
        if (!isRepeated && uuid.test(id)) continue;
        report({
          message: isRepeated ? `Another macro has the id "${id}".` : `The id "${id}" of macro "${name}" is no UUID.`,
          range: valueRange(document, element, 'ac:macro-id'),
          fix: {
            title: 'Remove the id',
            safe: true,
            edits: [{ range: removalOfAttribute(document, element, 'ac:macro-id'), text: '' }],
          },
        });
      }
    },
  },
};
