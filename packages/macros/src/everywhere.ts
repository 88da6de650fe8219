import type { ParameterDefinition } from './definition.ts';

/** Parameters that Confluence may add to any macro; nowhere unknown, and no builder writes the last two. */
export const globalParameters: Readonly<Record<string, ParameterDefinition>> = {
  'atlassian-macro-output-type': {
    type: 'enum',
    values: ['BLOCK', 'INLINE'],
    doc: 'Whether the macro stands as a block or in a line of text.',
    note: 'Documented for excerpt; seen on many macros.',
    evidence: 'documented',
  },
  isMissingRequiredParameters: {
    type: 'boolean',
    doc: 'Added by old releases to a macro that lacked a required parameter.',
    evidence: 'seen',
  },
  ': = | RAW | = :': {
    type: 'string',
    doc: 'The wiki text of all parameters, kept by an old migration.',
    note: 'Has no effect.',
    evidence: 'inferred',
  },
};

/** An attribute of `ac:structured-macro`. */
export interface MacroAttribute {
  readonly doc: string;
  readonly required?: boolean;
}

/** The attributes that a macro element may have. */
export const macroAttributes: Readonly<Record<string, MacroAttribute>> = {
  'ac:name': { doc: 'The macro key; case-sensitive.', required: true },
  'ac:schema-version': { doc: 'A whole number that the server adds: 1 for most macros.' },
  'ac:macro-id': { doc: 'A UUID that the server adds; once in a page.' },
  'ac:local-id': { doc: 'Added by Cloud.' },
  'data-layout': { doc: 'Width of the macro on Cloud: default, wide or full-width.' },
};
