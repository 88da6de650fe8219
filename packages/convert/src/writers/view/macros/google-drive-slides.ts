import { externalContent } from '../parts/external-content.ts';

/** A Google presentation: a link to it. */
export const googleDriveSlides = externalContent('url');
