import { appFrame } from '../parts/app-frame.ts';

/** A table from comma-separated values. */
export const csv = appFrame;
