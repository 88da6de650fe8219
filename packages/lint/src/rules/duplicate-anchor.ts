import { parameterValue } from '@macrowright/macros';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** An anchor names one place. */
export const duplicateAnchor: Rule = {
  code: 'duplicate-anchor',
  group: 'links',
  severity: 'warning',
  summary: 'Two anchors have one name.',
  rationale: 'Links reach the first of them only.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">top</ac:parameter></ac:structured-macro><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">top</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">top</ac:parameter></ac:structured-macro><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">top-2</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    document({ macros }, { document, report }) {
      const seen = new Set<string>();
      for (const macro of macros) {
        const anchor = macro.name === 'anchor' ? parameterValue(macro, '') : undefined;
        if (!anchor) continue; // missing-required-parameter
        if (seen.has(anchor)) {
          report({ message: `Another anchor is named "${anchor}".`, range: openRange(document, macro.element) });
        }
        seen.add(anchor);
      }
    },
  },
};
