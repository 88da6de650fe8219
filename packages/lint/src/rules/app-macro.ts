import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros that an app brings. */
export const appMacro = defineRule({
  code: 'app-macro',
  group: 'cloud',
  severity: 'info',
  summary: 'A macro comes from an app.',
  rationale: 'It works where the app is installed, and the app may differ on Cloud: ask its owner before a move.',
  source: 'Keysight plugins #252 and #172 on Bitbucket',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<ac:structured-macro ac:name="gliffy"><ac:parameter ac:name="name">plan</ac:parameter></ac:structured-macro>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
  },
  visit: {
    macroWhen: (definition) => definition?.distribution === 'app' && definition,
    macro({ name, element }, { document, report }, { title }) {
      report({
        message: `Macro "${name}"${title ? ` (${title})` : ''} comes from an app; check that the target has it.`,
        range: openRange(document, element),
      });
    },
  },
});
