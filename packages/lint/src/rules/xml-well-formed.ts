import type { Rule } from '../rule.ts';

/** Tags that do not close or cross, and all other breaches of XML without a rule of their own. */
export const xmlWellFormed: Rule = {
  code: 'xml-well-formed',
  group: 'well-formedness',
  severity: 'error',
  summary: 'The document is not well-formed XML.',
  rationale:
    'The server answers 400 "Error parsing xhtml" with a row and column of its own wrapped text, not of yours.',
  source: 'confluence-publisher/confluence-publisher#30, line/conflr#56, dauxio/daux.io#372',
  fixable: 'suggest',
  examples: { bad: '<p><strong>a</p>', good: '<p><strong>a</strong></p>' },
  parserCodes: [
    'unclosed-element',
    'stray-end-tag',
    'case-mismatch',
    'unclosed-tag',
    'unclosed-attribute-value',
    'unclosed-comment',
    'unclosed-cdata',
    'malformed-cdata',
    'unescaped-less-than',
    'duplicate-attribute',
    'missing-white-space',
    'unexpected-character',
    'invalid-character-reference',
    'double-hyphen-in-comment',
    'processing-instruction',
    'doctype',
  ],
  visit: {},
};
