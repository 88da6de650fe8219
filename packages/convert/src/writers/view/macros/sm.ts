import { fixedText } from '../parts/fixed-text.ts';

/** The service mark sign. */
export const sm = fixedText('\u2120');
