import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

const lengths: Readonly<Record<string, { readonly pattern: RegExp; readonly units: string }>> = {
  length: { pattern: /^\d{0,9}\.?\d{1,9}(?:px|%)?$/, units: '"px" or "%"' },
  percentage: { pattern: /^\d{0,9}\.?\d{1,9}%?$/, units: '"%"' },
  'css-length': { pattern: /^-?\d{0,9}\.?\d{1,9}(?:px|%|em)?$/, units: '"px", "%" or "em"' },
};

/** A length must be a number, with or without a unit. */
export const invalidLength = defineRule({
  code: 'invalid-length',
  group: 'macros',
  severity: 'warning',
  summary: 'A value is not a length.',
  rationale: 'The macro ignores the value, or the browser ignores the style that contains it.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:parameter ac:name="width">50 %</ac:parameter><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:parameter ac:name="width">50%</ac:parameter><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    parameterWhen: ({ type }) => (Object.hasOwn(lengths, type) ? lengths[type] : undefined),
    parameter(
      { macro, parameter: { name, value, resources, element }, known },
      { document, report },
      { pattern, units },
    ) {
      if (resources.length > 0 || value.trim() === '' || pattern.test(value)) return;
      if (known.values?.includes(value)) return;
      const range = contentRange(document, element);
      const suggestion = value.replace(/\s+/g, '').toLowerCase();
      report({
        message: `Invalid length "${value}" in parameter "${name}" of macro "${macro.name}"; use a number, optionally with ${units}.`,
        range,
        fix: pattern.test(suggestion)
          ? { title: `Replace with "${suggestion}"`, safe: false, edits: [{ range, text: suggestion }] }
          : undefined,
      });
    },
  },
});
