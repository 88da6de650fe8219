import { colorParameter, styledBody } from '../parts/styled-body.ts';

/** A background color. */
export const bgcolor = styledBody('div', (macro) => [['background-color', colorParameter(macro)]]);
