import { externalContent } from '../parts/external-content.ts';

/** A feed: a link to it. */
export const rss = externalContent('url');
