import type { Rule } from '../rule.ts';

/** `]]>` outside of CDATA, or inside code, where it ends the section too early. */
export const cdataEndInText: Rule = {
  code: 'cdata-end-in-text',
  group: 'well-formedness',
  severity: 'error',
  summary: 'Text contains "]]>".',
  rationale: 'XML allows it only as the end of a CDATA section. Code that contains it ends its own section too early.',
  source: 'justmiles/go-markdown2confluence#80, docToolchain/docToolchain#44, RittmanMead/md_to_conf#33',
  fixable: 'safe',
  examples: { bad: '<p>A section ends with ]]>.</p>', good: '<p>A section ends with ]]&gt;.</p>' },
  parserCodes: ['cdata-end-in-text'],
  visit: {},
};
