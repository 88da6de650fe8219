import { externalContent } from '../parts/external-content.ts';

/** A Google spreadsheet: a link to it. */
export const googleDriveSheets = externalContent('url');
