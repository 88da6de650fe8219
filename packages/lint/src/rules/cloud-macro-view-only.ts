import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros that Cloud displays but cannot edit. */
export const cloudMacroViewOnly = defineRule({
  code: 'cloud-macro-view-only',
  group: 'cloud',
  severity: 'warning',
  summary: 'Cloud displays a macro but cannot edit it.',
  rationale: 'Nobody can change the macro on Cloud or insert another one.',
  source: "Atlassian's list of macros removed from Confluence Cloud",
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="spaces"/>',
    good: '<ul><li><p><ac:link><ri:space ri:space-key="DEV"/></ac:link></p></li></ul>',
  },
  visit: {
    macroWhen: (definition) => definition?.availability?.cloud === 'view-only' && definition.availability,
    macro({ name, element }, { document, report }, { replacedBy }) {
      const instead = replacedBy ? `; use ${replacedBy}.` : '.';
      report({
        message: `Cloud displays macro "${name}" but cannot edit it${instead}`,
        range: openRange(document, element),
      });
    },
  },
});
