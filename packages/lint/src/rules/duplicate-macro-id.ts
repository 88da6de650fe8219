import { attribute } from '@macrowright/storage';
import { removalOfAttribute, valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A UUID, or the 32 or 64 hexadecimal digits that servers write on some pages. */
const uuid = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{32}|[\da-f]{64})$/i;

/** Macro IDs must be unique; the server assigns them. */
export const duplicateMacroId: Rule = {
  code: 'duplicate-macro-id',
  group: 'macros',
  severity: 'warning',
  summary: 'Two macros share an ID, or an ID is not a UUID.',
  rationale:
    'Generators that write a fixed ID repeat it on every page. The server assigns a unique ID to a macro without one.',
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
          message: isRepeated
            ? `Another macro has the ID "${id}".`
            : `The ID "${id}" of macro "${name}" is not a UUID.`,
          range: valueRange(document, element, 'ac:macro-id'),
          fix: {
            title: 'Remove the ID',
            safe: true,
            edits: [{ range: removalOfAttribute(document, element, 'ac:macro-id'), text: '' }],
          },
        });
      }
    },
  },
};
