import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

const says = {
  error: { severity: 'error', why: 'refuses to show it' },
  discouraged: { severity: 'warning', why: 'reads only one of the two' },
  'legacy-editor-only': { severity: 'warning', why: 'cannot edit it in the Cloud editor' },
} as const;

/** Some macros cannot stand in their like. */
export const nestedSameMacro = defineRule({
  code: 'nested-same-macro',
  group: 'macros',
  severity: 'error',
  summary: 'A macro stands in another of the same name.',
  rationale: 'Confluence shows an error, takes one of the two, or cannot edit it on Cloud: the catalogue says which.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macroWhen(definition) {
      const nesting = definition?.nesting?.sameMacroNesting;
      return nesting !== 'allowed' && nesting;
    },
    macro({ name, element }, { document, target, withinMacro, report }, nesting) {
      if (!withinMacro(name) || (nesting === 'legacy-editor-only' && target === 'datacenter')) return;
      const { severity, why } = says[nesting];
      report({
        message: `Macro "${name}" stands in another "${name}"; Confluence ${why}.`,
        range: openRange(document, element),
        severity,
      });
    },
  },
});
