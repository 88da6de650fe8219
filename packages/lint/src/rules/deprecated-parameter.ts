import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Parameters that newer releases replace or ignore. */
export const deprecatedParameter = defineRule({
  code: 'deprecated-parameter',
  group: 'macros',
  severity: 'info',
  summary: 'A parameter is deprecated.',
  rationale: 'The parameter works only in old releases, or another one replaces it.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="children"><ac:parameter ac:name="excerpt">true</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="children"><ac:parameter ac:name="excerptType">simple</ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.deprecated === true,
    parameter({ macro, parameter: { name, value, resources, element }, known }, { document, report }) {
      if (value === '' && resources.length === 0) return;
      report({
        message: `Parameter "${name}" of macro "${macro.name}" is deprecated.${known.note ? ` ${known.note}` : ''}`,
        range: openRange(document, element),
      });
    },
  },
});
