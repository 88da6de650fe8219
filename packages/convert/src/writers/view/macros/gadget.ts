import { externalContent } from '../parts/external-content.ts';

/** A gadget: a link to its URL. */
export const gadget = externalContent('url');
