import { parameterValue } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Only so many of some macros on a page, unless each has its own name. */
export const excerptRepeated: Rule = {
  code: 'excerpt-repeated',
  group: 'macros',
  severity: 'warning',
  summary: 'A page has more excerpts than can be told apart.',
  rationale: 'Other pages that include the excerpt get one of them, and nothing says which.',
  source: 'Excerpt Macro page (one per page in most releases)',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="excerpt"><ac:parameter ac:name="name">more</ac:parameter><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    document({ macros }, { document, registry, report }) {
      const seen = new Map<string, Set<string>>();
      const unnamed = new Map<string, number>();
      const ends = new Map<string, number>();
      for (const macro of macros) {
        const most = registry.get(macro.name)?.nesting?.maxPerPage;
        if (most === undefined || isInside(macro, ends)) continue; // nested-same-macro
        const label = parameterValue(macro, 'name')?.trim() ?? '';
        const labels = seen.get(macro.name) ?? new Set();
        const count = (unnamed.get(macro.name) ?? 0) + (label === '' ? 1 : 0);
        const range = openRange(document, macro.element);
        if (label !== '' && labels.has(label)) {
          report({ message: `Another "${macro.name}" is named "${label}".`, range });
        } else if (label === '' && count > most) {
          report({ message: `A page has at most ${most} "${macro.name}" without a name.`, range });
        }
        unnamed.set(macro.name, count);
        seen.set(macro.name, labels.add(label));
      }
    },
  },
};

/** Macros come in document order, so one that starts before the last of its name ended is inside of it. */
function isInside({ name, element }: Macro, ends: Map<string, number>): boolean {
  if ((element.startIndex ?? 0) < (ends.get(name) ?? 0)) return true;
  ends.set(name, element.endIndex ?? 0);
  return false;
}
