import { appFrame } from '../parts/app-frame.ts';

/** A spreadsheet. */
export const excel = appFrame;
