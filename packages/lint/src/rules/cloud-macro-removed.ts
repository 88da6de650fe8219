import { cloudFate } from '@macrowright/macros';
import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros that do not exist on Cloud. */
export const cloudMacroRemoved = defineRule({
  code: 'cloud-macro-removed',
  group: 'cloud',
  severity: 'error',
  summary: 'A macro does not exist on Cloud.',
  rationale: 'After the migration the page shows an error in its place, or nothing.',
  source: "Atlassian's list of macros removed from Confluence Cloud",
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="gadget"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/g.xml"/></ac:parameter></ac:structured-macro>',
    good: '<p><a href="https://example.com/dashboard">Dashboard</a></p>',
  },
  visit: {
    macroWhen: (definition) =>
      definition?.availability?.cloud === false && definition.distribution !== 'wiki-only' && definition,
    macro({ name, element }, { document, target, report }, definition) {
      const { replacedBy, note } = cloudFate(definition);
      report({
        message: [
          `Macro "${name}" does not exist on Cloud${replacedBy ? `; use ${replacedBy}.` : '.'}`,
          ...(note ? [note] : []),
        ].join(' '),
        range: openRange(document, element),
        severity: target === 'cloud' && definition.availability?.evidence !== 'inferred' ? 'error' : 'warning',
      });
    },
  },
});
