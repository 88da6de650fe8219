import { parameterValue } from '@macrowright/macros';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Anchor names must be unique on a page. */
export const duplicateAnchor: Rule = {
  code: 'duplicate-anchor',
  group: 'links',
  severity: 'warning',
  summary: 'Two anchors have the same name.',
  rationale: 'Links always go to the first one.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup</ac:parameter></ac:structured-macro><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup</ac:parameter></ac:structured-macro><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup-linux</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    document({ macros }, { document, report }) {
      const seen = new Set<string>();
      for (const macro of macros) {
        const anchor = macro.name === 'anchor' ? parameterValue(macro, '') : undefined;
        if (!anchor) continue; // reported by missing-required-parameter
        if (seen.has(anchor)) {
          report({ message: `Another anchor has the name "${anchor}".`, range: openRange(document, macro.element) });
        }
        seen.add(anchor);
      }
    },
  },
};
