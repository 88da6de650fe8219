import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros of third-party apps. */
export const appMacro = defineRule({
  code: 'app-macro',
  group: 'cloud',
  severity: 'info',
  summary: 'A macro belongs to a third-party app.',
  rationale:
    'The macro works only where the app is installed, and the Cloud version of an app may differ. Check with its vendor before you migrate.',
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
        message: `Macro "${name}"${title ? ` (${title})` : ''} belongs to an app. Check that the app is installed on the target site.`,
        range: openRange(document, element),
      });
    },
  },
});
