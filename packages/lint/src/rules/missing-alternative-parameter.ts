import type { MacroParameter } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Parameter groups of which a macro needs at least one member. */
export const missingAlternativeParameter = defineRule({
  code: 'missing-alternative-parameter',
  group: 'macros',
  severity: 'error',
  summary: 'A macro needs one of several parameters and has none of them.',
  rationale: 'The macro does not know what to display.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="columns">key</ac:parameter></ac:structured-macro>',
    good: '<p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">OPS-1</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macroWhen: (definition) => definition?.requiresOneOf,
    macro(macro, { document, report }, groups) {
      for (const group of groups) {
        if (macro.parameters.some((parameter) => group.includes(parameter.name) && hasValue(parameter))) continue;
        const names = group.map((name) => `"${name}"`).join(', ');
        report({
          message: `Macro "${macro.name}" needs one of ${names}.`,
          range: openRange(document, macro.element),
        });
      }
    },
  },
});

function hasValue({ value, resources }: MacroParameter): boolean {
  return resources.length > 0 || value.trim() !== '';
}
