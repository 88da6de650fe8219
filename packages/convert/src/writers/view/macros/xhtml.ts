import { externalContent } from '../parts/external-content.ts';

/** XHTML is never rendered: a placeholder. */
export const xhtml = externalContent();
