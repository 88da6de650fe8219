import { bodyBlock } from '../parts/body-block.ts';

/** Content on landscape pages of exports. */
export const scrollLandscape = bodyBlock();
