import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Numbers must be integers within their limits. */
export const invalidNumber = defineRule({
  code: 'invalid-number',
  group: 'macros',
  severity: 'error',
  summary: 'A value is not an integer, or is out of range.',
  rationale: 'The macro shows an error or uses its default.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">all</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.type === 'int',
    parameter({ macro, parameter, known }, { document, report }) {
      const { name, value, resources, element } = parameter;
      if (resources.length > 0 || value.trim() === '') return;
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, evidence } = known;
      const whole = /^[+-]?\d+$/.test(value.trim());
      const number = Number(value);
      if (whole && number >= min && number <= max) return;
      const limit = !whole ? 'an integer' : number < min ? `at least ${min}` : `at most ${max}`;
      report({
        message: `Parameter "${name}" of macro "${macro.name}" must be ${limit}, not "${value}".`,
        range: contentRange(document, element),
        severity: evidence === 'inferred' || (whole && number > max) ? 'warning' : 'error',
      });
    },
  },
});
