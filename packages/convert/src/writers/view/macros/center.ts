import { styledBody } from '../parts/styled-body.ts';

/** Centered content. */
export const center = styledBody('div', () => [['text-align', 'center']]);
