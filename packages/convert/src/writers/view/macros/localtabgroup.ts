import { bodyBlock } from '../parts/body-block.ts';

/** A group of tabs. */
export const localtabgroup = bodyBlock('localtabgroup');
