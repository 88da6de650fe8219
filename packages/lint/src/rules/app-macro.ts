import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Macros that an app brings. */
export const appMacro: Rule = {
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
    macroWhen: (definition) => definition?.distribution === 'app',
    macro({ name, element }, { document, registry, report }) {
      const definition = registry.get(name);
      if (definition?.distribution !== 'app') return;
      report({
        message: `Macro "${name}"${definition.title ? ` (${definition.title})` : ''} comes from an app; check that the target has it.`,
        range: openRange(document, element),
      });
    },
  },
};
