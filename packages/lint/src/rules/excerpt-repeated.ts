import { parameterValue } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Some macros are limited to a number per page, unless each one has a different name. */
export const excerptRepeated: Rule = {
  code: 'excerpt-repeated',
  group: 'macros',
  severity: 'warning',
  summary: 'A page has several excerpts that cannot be distinguished.',
  rationale: 'Pages that include the excerpt show one of them, and it is not defined which.',
  source: 'Excerpt Macro page (one per page in most releases)',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>Summary</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>Details</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>Summary</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="excerpt"><ac:parameter ac:name="name">details</ac:parameter><ac:rich-text-body><p>Details</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    document({ macros }, { document, registry, report }) {
      const seen = new Map<string, Set<string>>();
      const unnamed = new Map<string, number>();
      const ends = new Map<string, number>();
      for (const macro of macros) {
        const limit = registry.get(macro.name)?.nesting?.maxPerPage;
        if (limit === undefined || isInside(macro, ends)) continue; // reported by nested-same-macro
        const label = parameterValue(macro, 'name')?.trim() ?? '';
        const labels = seen.get(macro.name) ?? new Set();
        const count = (unnamed.get(macro.name) ?? 0) + (label === '' ? 1 : 0);
        const range = openRange(document, macro.element);
        if (label !== '' && labels.has(label)) {
          report({ message: `Another "${macro.name}" macro has the name "${label}".`, range });
        } else if (label === '' && count > limit) {
          report({
            message: `A page can have only ${limit} "${macro.name}" ${limit === 1 ? 'macro' : 'macros'} without a name.`,
            range,
          });
        }
        unnamed.set(macro.name, count);
        seen.set(macro.name, labels.add(label));
      }
    },
  },
};

/** Macros are in document order: one that starts before the previous one with its name ends is inside it. */
function isInside({ name, element }: Macro, ends: Map<string, number>): boolean {
  if ((element.startIndex ?? 0) < (ends.get(name) ?? 0)) return true;
  ends.set(name, element.endIndex ?? 0);
  return false;
}
