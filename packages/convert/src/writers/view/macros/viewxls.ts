import { embeddedFile } from '../parts/embedded-file.ts';

/** An attached Excel workbook. */
export const viewxls = embeddedFile;
