import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros of the legacy editor of Cloud. */
export const cloudMacroLegacy = defineRule({
  code: 'cloud-macro-legacy',
  group: 'cloud',
  severity: 'info',
  summary: 'A macro is available only in the legacy editor of Cloud.',
  rationale: 'Existing macros are kept or converted, but the current editor cannot insert new ones.',
  source: "Atlassian's list of macros in the Cloud editor",
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>Release notes</p></ac:layout-cell></ac:layout-section></ac:layout>',
  },
  visit: {
    macroWhen: (definition) => definition?.availability?.cloud === 'legacy-editor-only' && definition.availability,
    macro({ name, element }, { document, report }, { replacedBy }) {
      const instead = replacedBy ? `; use ${replacedBy}.` : '.';
      report({
        message: `The Cloud editor cannot insert macro "${name}" any more${instead}`,
        range: openRange(document, element),
      });
    },
  },
});
