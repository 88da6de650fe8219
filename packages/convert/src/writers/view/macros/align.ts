import { parameterValue } from '@macrowright/macros';
import { styledBody } from '../parts/styled-body.ts';

/** Aligned content. */
export const align = styledBody('div', (macro) => [
  ['text-align', /^(?:left|center|right|justify)$/.exec(parameterValue(macro, 'align') ?? '')?.[0]],
]);
