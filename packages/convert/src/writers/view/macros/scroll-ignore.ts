import { bodyBlock } from '../parts/body-block.ts';

/** Content that exports leave out. */
export const scrollIgnore = bodyBlock();
