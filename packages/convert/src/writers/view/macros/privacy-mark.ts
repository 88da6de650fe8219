import { fixedText } from '../parts/fixed-text.ts';

/** A privacy mark. */
export const privacyMark = fixedText('Private');
