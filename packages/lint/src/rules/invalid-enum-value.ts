import { contentRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A value outside the list. `unsupported-code-language` is to speak for the language of `code`. */
export const invalidEnumValue: Rule = {
  code: 'invalid-enum-value',
  group: 'macros',
  severity: 'error',
  summary: 'A parameter has a value that does not exist.',
  rationale: 'The macro ignores it, or shows an error.',
  source: 'Status Macro page',
  fixable: 'safe',
  examples: {
    bad: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="colour">green</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    parameter({ macro, parameter, known }, { document, target, report }) {
      const { name, value, resources, element } = parameter;
      if (known.type !== 'enum' || known.multiple || resources.length > 0 || value === '') return;
      if (macro.name === 'code' && (name === 'language' || name === 'lang')) return;
      const sided =
        target === 'cloud' ? known.valuesCloud : target === 'datacenter' ? known.valuesDataCenter : undefined;
      const values = sided ?? [
        ...(known.values ?? []),
        ...(known.valuesCloud ?? []),
        ...(known.valuesDataCenter ?? []),
      ];
      if (values.length === 0 || values.includes(value)) return;
      const folded = value.trim().toLowerCase();
      const right = values.find((candidate) => candidate.toLowerCase() === folded);
      const range = contentRange(document, element);
      const lenient = known.evidence === 'inferred' || (right !== undefined && !known.valuesCaseSensitive);
      report({
        message: `Parameter "${name}" of macro "${macro.name}" cannot be "${value}"; it is one of ${values.map((item) => `"${item}"`).join(', ')}.`,
        range,
        severity: lenient ? 'warning' : 'error',
        fix:
          right === undefined ? undefined : { title: `Write "${right}"`, safe: true, edits: [{ range, text: right }] },
      });
    },
  },
};
