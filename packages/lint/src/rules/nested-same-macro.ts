import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

const effects = {
  error: { severity: 'error', effect: 'displays an error' },
  discouraged: { severity: 'warning', effect: 'reads only one of them' },
  'legacy-editor-only': { severity: 'warning', effect: 'cannot edit it in the Cloud editor' },
} as const;

/** Macros that cannot be nested inside themselves. */
export const nestedSameMacro = defineRule({
  code: 'nested-same-macro',
  group: 'macros',
  severity: 'error',
  summary: 'A macro is nested inside another one of the same name.',
  rationale:
    'Depending on the macro, Confluence displays an error, uses only one of the two, or cannot edit it on Cloud.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>Summary</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>Summary</p></ac:rich-text-body></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macroWhen(definition) {
      const nesting = definition?.nesting?.sameMacroNesting;
      return nesting !== 'allowed' && nesting;
    },
    macro({ name, element }, { document, target, withinMacro, report }, nesting) {
      if (!withinMacro(name) || (nesting === 'legacy-editor-only' && target === 'datacenter')) return;
      const { severity, effect } = effects[nesting];
      report({
        message: `Macro "${name}" is nested inside another "${name}": Confluence ${effect}.`,
        range: openRange(document, element),
        severity,
      });
    },
  },
});
