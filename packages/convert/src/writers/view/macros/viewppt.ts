import { embeddedFile } from '../parts/embedded-file.ts';

/** An attached PowerPoint presentation. */
export const viewppt = embeddedFile;
