import type { ParameterDefinition } from './definition.ts';

/** Parameters that Confluence may add to any macro. Builders do not write the last two. */
export const globalParameters: Readonly<Record<string, ParameterDefinition>> = {
  'atlassian-macro-output-type': {
    type: 'enum',
    values: ['BLOCK', 'INLINE'],
    doc: 'Whether the macro is a block or inline.',
    note: 'Documented for excerpt; found on many macros.',
    evidence: 'documented',
  },
  isMissingRequiredParameters: {
    type: 'boolean',
    doc: 'Added by old releases if a required parameter is missing.',
    evidence: 'seen',
  },
  ': = | RAW | = :': {
    type: 'string',
    doc: 'The wiki markup of all parameters, kept by an old migration.',
    note: 'Has no effect.',
    evidence: 'inferred',
  },
};

/** An attribute of `ac:structured-macro`. */
export interface MacroAttribute {
  readonly doc: string;
  readonly required?: boolean;
}

/** The attributes that a macro element can have. */
export const macroAttributes: Readonly<Record<string, MacroAttribute>> = {
  'ac:name': { doc: 'The macro key. Case-sensitive.', required: true },
  'ac:schema-version': { doc: 'An integer that the server adds; 1 for most macros.' },
  'ac:macro-id': { doc: 'A UUID that the server adds. Unique on the page.' },
  'ac:local-id': { doc: 'Added by Cloud.' },
  'data-layout': { doc: 'The width of the macro on Cloud: default, wide, or full-width.' },
};
