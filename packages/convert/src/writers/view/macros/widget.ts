import { externalContent } from '../parts/external-content.ts';

/** Content of another site: a link to it. */
export const widget = externalContent('url');
