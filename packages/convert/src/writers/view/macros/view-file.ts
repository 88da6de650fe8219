import { embeddedFile } from '../parts/embedded-file.ts';

/** An attached file. */
export const viewFile = embeddedFile;
