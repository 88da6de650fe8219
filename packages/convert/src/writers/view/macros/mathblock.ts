import { appFrame } from '../parts/app-frame.ts';

/** A formula, as text. */
export const mathblock = appFrame;
