import { appFrame } from '../parts/app-frame.ts';

/** A database query, as text. */
export const sql = appFrame;
