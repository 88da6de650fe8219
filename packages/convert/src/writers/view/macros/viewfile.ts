import { embeddedFile } from '../parts/embedded-file.ts';

/** An attached file, under the older name of the macro. */
export const viewfile = embeddedFile;
