import { nearest } from '@macrowright/macros';
import { encodeText } from '@macrowright/storage';
import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Values outside of the known list. `unsupported-code-language` checks the language of `code`. */
export const invalidEnumValue = defineRule({
  code: 'invalid-enum-value',
  group: 'macros',
  severity: 'error',
  summary: 'A parameter has an unknown value.',
  rationale: 'The macro ignores the value or shows an error.',
  source: 'Status Macro page',
  fixable: 'safe',
  examples: {
    bad: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="colour">green</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    parameterWhen: (known) => known.type === 'enum',
    parameter({ macro, parameter, known }, { document, target, report }) {
      const { name, value, resources, element } = parameter;
      if (resources.length > 0 || value === '') return;
      if (macro.name === 'code' && (name === 'language' || name === '')) return;
      const { values = [], valuesCloud = values, valuesDataCenter = values } = known;
      const all = [...new Set([...values, ...valuesDataCenter, ...valuesCloud])];
      const allowed = target === 'cloud' ? valuesCloud : target === 'datacenter' ? valuesDataCenter : all;
      const range = contentRange(document, element);
      if (allowed.length === 0 || (known.open && (known.open === 'both' || target !== 'datacenter'))) return;
      if (known.multiple) {
        const parts = value.split(known.separator ?? ',').map((part) => part.trim().replace(/^[+-]/, ''));
        const wrong = parts.find((part) => part !== '' && !all.includes(part));
        if (wrong === undefined) return;
        const isCase = all.some((candidate) => candidate.toLowerCase() === wrong.toLowerCase());
        report({
          message: `Invalid value "${wrong}" in parameter "${name}" of macro "${macro.name}"; use ${quotedList(allowed)}.`,
          range,
          severity: isCase || known.open || known.evidence === 'inferred' ? 'warning' : 'error',
        });
        return;
      }
      if (allowed.includes(value)) {
        const missing = !valuesCloud.includes(value) ? 'Cloud' : !valuesDataCenter.includes(value) ? 'Data Center' : '';
        if (target !== 'both' || missing === '') return;
        report({
          message: `${missing} does not support the value "${value}" for parameter "${name}" of macro "${macro.name}".`,
          range,
          severity: 'warning',
        });
        return;
      }
      const folded = value.trim().toLowerCase();
      const same = allowed.find((candidate) => candidate.toLowerCase() === folded);
      const suggestion = same ?? nearest(folded, allowed);
      const lenient = known.evidence === 'inferred' || (same !== undefined && !known.valuesCaseSensitive);
      report({
        message: `Invalid value "${value}" in parameter "${name}" of macro "${macro.name}"; use ${quotedList(allowed)}.`,
        range,
        severity: lenient ? 'warning' : 'error',
        fix:
          suggestion === undefined
            ? undefined
            : {
                title: `Replace with "${suggestion}"`,
                safe: same !== undefined,
                edits: [{ range, text: encodeText(suggestion) }],
              },
      });
    },
  },
});

function quotedList(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}
