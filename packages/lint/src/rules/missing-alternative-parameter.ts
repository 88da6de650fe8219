import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Of some parameters a macro needs at least one. */
export const missingAlternativeParameter = defineRule({
  code: 'missing-alternative-parameter',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has none of the parameters of which it needs one.',
  rationale: 'The macro cannot know what to show.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="columns">key</ac:parameter></ac:structured-macro>',
    good: '<p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">A-1</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macroWhen: (definition) => definition?.requiresOneOf,
    macro(macro, { document, report }, groups) {
      for (const group of groups) {
        if (macro.parameters.some(({ name }) => group.includes(name))) continue;
        const names = group.map((name) => `"${name}"`).join(', ');
        report({
          message: `Macro "${macro.name}" needs one of ${names}.`,
          range: openRange(document, macro.element),
        });
      }
    },
  },
});
