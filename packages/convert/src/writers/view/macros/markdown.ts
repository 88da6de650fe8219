import { appFrame } from '../parts/app-frame.ts';

/** Markdown, as text. */
export const markdown = appFrame;
