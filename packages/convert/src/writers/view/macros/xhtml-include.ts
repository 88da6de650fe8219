import { externalContent } from '../parts/external-content.ts';

/** XHTML of another site: a link to it. */
export const xhtmlInclude = externalContent('url', '');
