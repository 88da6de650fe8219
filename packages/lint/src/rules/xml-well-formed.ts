import type { Rule } from '../rule.ts';

/** Unclosed tags, overlapping tags, and all other XML errors without a dedicated rule. */
export const xmlWellFormed: Rule = {
  code: 'xml-well-formed',
  group: 'well-formedness',
  severity: 'error',
  summary: 'The document is not well-formed XML.',
  rationale:
    'The server answers 400 "Error parsing xhtml". Its row and column refer to an internal text, not to the page.',
  source: 'confluence-publisher/confluence-publisher#30, line/conflr#56, dauxio/daux.io#372',
  fixable: 'suggest',
  examples: { bad: '<p><strong>Caution</p>', good: '<p><strong>Caution</strong></p>' },
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
