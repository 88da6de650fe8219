import { embeddedFile } from '../parts/embedded-file.ts';

/** An attached PDF file. */
export const viewpdf = embeddedFile;
