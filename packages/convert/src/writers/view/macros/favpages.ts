import { emptyList } from '../parts/empty-list.ts';

/** The pages that the reader saved for later. */
export const favpages = emptyList('favpages', 'There are no pages saved for later.');
