import { embeddedFile } from '../parts/embedded-file.ts';

/** An attached Word document. */
export const viewdoc = embeddedFile;
