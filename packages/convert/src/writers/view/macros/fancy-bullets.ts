import { styledBody } from '../parts/styled-body.ts';

/** Lists with other bullets; which ones is unknown. */
export const fancyBullets = styledBody('div');
