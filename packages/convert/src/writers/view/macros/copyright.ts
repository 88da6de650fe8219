import { fixedText } from '../parts/fixed-text.ts';

/** The copyright sign. */
export const copyright = fixedText('\u00a9');
