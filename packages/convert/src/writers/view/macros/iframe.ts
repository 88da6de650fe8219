import { externalContent } from '../parts/external-content.ts';

/** A frame: a link to its URL. */
export const iframe = externalContent('src');
