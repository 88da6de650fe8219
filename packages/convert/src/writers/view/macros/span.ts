import { styledBody } from '../parts/styled-body.ts';

/** A part of a line. */
export const span = styledBody('span');
