import { bodyBlock } from '../parts/body-block.ts';

/** Content with a condition, which is always shown. */
export const showIf = bodyBlock();
