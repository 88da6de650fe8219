import { bodyBlock } from '../parts/body-block.ts';

/** Numbered steps. */
export const uiSteps = bodyBlock('ui-steps');
