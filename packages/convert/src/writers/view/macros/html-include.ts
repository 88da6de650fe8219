import { externalContent } from '../parts/external-content.ts';

/** HTML of another site: a link to it. */
export const htmlInclude = externalContent('url', '');
