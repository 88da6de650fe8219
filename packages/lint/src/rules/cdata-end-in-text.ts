import type { Rule } from '../rule.ts';

/** `]]>` as text, or code that closes its own CDATA early. */
export const cdataEndInText: Rule = {
  code: 'cdata-end-in-text',
  group: 'well-formedness',
  severity: 'error',
  summary: 'Text holds "]]>".',
  rationale: 'XML forbids it outside the end of a CDATA section, and code that holds it closes its own section early.',
  source: 'justmiles/go-markdown2confluence#80, docToolchain/docToolchain#44, RittmanMead/md_to_conf#33',
  fixable: 'safe',
  examples: { bad: '<p>a]]>b</p>', good: '<p>a]]&gt;b</p>' },
  parserCodes: ['cdata-end-in-text'],
  visit: {},
};
