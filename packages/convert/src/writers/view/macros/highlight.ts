import { colorParameter, styledBody } from '../parts/styled-body.ts';

/** Highlighted text. */
export const highlight = styledBody('mark', (macro) => [['background-color', colorParameter(macro)]]);
