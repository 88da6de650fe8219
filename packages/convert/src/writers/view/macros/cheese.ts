import { fixedText } from '../parts/fixed-text.ts';

/** The sentence of the cheese macro. */
export const cheese = fixedText('I like cheese!');
