import { styledBody } from '../parts/styled-body.ts';

/** Content that appears under the pointer; here it is always visible. */
export const rolloverwithoudbody = styledBody('span');
