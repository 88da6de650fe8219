import { bodyBlock } from '../parts/body-block.ts';

/** A table with a filter, which shows all rows. */
export const tableFilter = bodyBlock();
