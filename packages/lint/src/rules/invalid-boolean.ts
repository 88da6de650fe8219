import { booleanOf } from '@macrowright/macros';
import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Booleans must be `true` or `false`. */
export const invalidBoolean = defineRule({
  code: 'invalid-boolean',
  group: 'macros',
  severity: 'error',
  summary: 'The value of a boolean parameter is neither "true" nor "false".',
  rationale: 'Only some macros accept other spellings.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="printable">yes</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="printable">true</ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.type === 'boolean',
    parameter({ macro, parameter, known }, { document, report }) {
      const { name, value, resources, element } = parameter;
      if (resources.length > 0 || value === '') return;
      if (value === 'true' || value === 'false') return;
      if (known.spellings && Object.hasOwn(known.spellings, value)) return;
      const range = contentRange(document, element);
      const suggestion = booleanOf(value);
      const replacement = suggestion === undefined ? undefined : String(suggestion);
      report({
        message: `Parameter "${name}" of macro "${macro.name}" must be "true" or "false", not "${value}".`,
        range,
        severity: replacement === undefined && known.evidence !== 'inferred' ? 'error' : 'warning',
        fix:
          replacement === undefined
            ? undefined
            : { title: `Replace with "${replacement}"`, safe: true, edits: [{ range, text: replacement }] },
      });
    },
  },
});
