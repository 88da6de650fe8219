import { externalContent } from '../parts/external-content.ts';

/** A roadmap: a placeholder. */
export const roadmap = externalContent();
