import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A name that exists in wiki markup only. */
export const wikiOnlyMacro: Rule = {
  code: 'wiki-only-macro',
  group: 'macros',
  severity: 'error',
  summary: 'A macro exists in wiki markup only.',
  rationale: 'Wiki conversion turns it into elements; as a storage macro it is unknown.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="color"><ac:parameter ac:name="">red</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
    good: '<p><span style="color: red;">a</span></p>',
  },
  visit: {
    macro({ name, element }, { document, registry, report }) {
      if (registry.find(name)?.distribution !== 'wiki-only') return;
      const range = valueRange(document, element, 'ac:name');
      report({ message: `Macro "${name}" exists in wiki markup only; write the elements it stands for.`, range });
    },
  },
};
