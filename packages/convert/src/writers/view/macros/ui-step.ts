import { bodyBlock } from '../parts/body-block.ts';

/** A step. */
export const uiStep = bodyBlock('ui-step');
