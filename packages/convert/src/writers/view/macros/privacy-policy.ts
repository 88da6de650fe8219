import { fixedText } from '../parts/fixed-text.ts';

/** A privacy notice. */
export const privacyPolicy = fixedText('Privacy policy');
