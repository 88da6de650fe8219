import { emptyList } from '../parts/empty-list.ts';

/** Bookmarks in spaces. */
export const bookmarks = emptyList('bookmarks', 'There are no bookmarks.');
