import { fixedText } from '../parts/fixed-text.ts';

/** The trademark sign. */
export const tm = fixedText('\u2122');
