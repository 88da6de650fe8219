import { booleanOf } from '@macrowright/macros';
import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Write `true` or `false`. */
export const invalidBoolean = defineRule({
  code: 'invalid-boolean',
  group: 'macros',
  severity: 'error',
  summary: 'A value is neither "true" nor "false".',
  rationale: 'Other spellings are accepted by some macros only.',
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
      const meant = booleanOf(value);
      const right = meant === undefined ? undefined : String(meant);
      report({
        message: `Parameter "${name}" of macro "${macro.name}" must be "true" or "false", not "${value}".`,
        range,
        severity: right === undefined && known.evidence !== 'inferred' ? 'error' : 'warning',
        fix:
          right === undefined ? undefined : { title: `Write "${right}"`, safe: true, edits: [{ range, text: right }] },
      });
    },
  },
});
