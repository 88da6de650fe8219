import { styledBody } from '../parts/styled-body.ts';

/** A block. */
export const div = styledBody('div');
