import { bodyBlock } from '../parts/body-block.ts';

/** Content for exports only. */
export const scrollOnly = bodyBlock();
