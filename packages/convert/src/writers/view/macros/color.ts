import { colorParameter, styledBody } from '../parts/styled-body.ts';

/** A text color. */
export const color = styledBody('span', (macro) => [['color', colorParameter(macro)]]);
