import { styledBody } from '../parts/styled-body.ts';

/** Struck text. */
export const strike = styledBody('del');
