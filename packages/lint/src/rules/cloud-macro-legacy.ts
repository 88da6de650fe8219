import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros of Cloud's older editor. */
export const cloudMacroLegacy = defineRule({
  code: 'cloud-macro-legacy',
  group: 'cloud',
  severity: 'info',
  summary: 'A macro belongs to the older editor of Cloud.',
  rationale: 'What exists is kept or converted, and nobody can insert another.',
  source: "Atlassian's list of macros in the Cloud editor",
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>',
  },
  visit: {
    macroWhen: (definition) => definition?.availability?.cloud === 'legacy-editor-only' && definition.availability,
    macro({ name, element }, { document, report }, { replacedBy }) {
      const instead = replacedBy ? `; use ${replacedBy}.` : '.';
      report({
        message: `The Cloud editor keeps macro "${name}", but offers it no more${instead}`,
        range: openRange(document, element),
      });
    },
  },
});
