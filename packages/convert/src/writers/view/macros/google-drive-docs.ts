import { externalContent } from '../parts/external-content.ts';

/** A Google document: a link to it. */
export const googleDriveDocs = externalContent('url');
