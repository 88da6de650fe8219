import { externalContent } from '../parts/external-content.ts';

/** HTML is never rendered: a placeholder. */
export const html = externalContent();
