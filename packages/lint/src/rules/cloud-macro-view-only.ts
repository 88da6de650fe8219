import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros that Cloud shows and cannot edit. */
export const cloudMacroViewOnly = defineRule({
  code: 'cloud-macro-view-only',
  group: 'cloud',
  severity: 'warning',
  summary: 'A macro can be seen on Cloud, but not edited.',
  rationale: 'Nobody can change it there any more, or insert another.',
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
        message: `Cloud shows macro "${name}", but cannot edit it${instead}`,
        range: openRange(document, element),
      });
    },
  },
});
