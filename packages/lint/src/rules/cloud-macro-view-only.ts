import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Macros that Cloud shows and cannot edit. */
export const cloudMacroViewOnly: Rule = {
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
    macroWhen: (definition) => definition?.availability?.cloud === 'view-only',
    macro({ name, element }, { document, registry, report }) {
      const availability = registry.get(name)?.availability;
      if (availability?.cloud !== 'view-only') return;
      const instead = availability.replacedBy ? `; use ${availability.replacedBy}.` : '.';
      report({
        message: `Cloud shows macro "${name}", but cannot edit it${instead}`,
        range: openRange(document, element),
      });
    },
  },
};
