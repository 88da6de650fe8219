import type { BuiltinView } from '../context.ts';
import { searchBox } from '../parts/search-box.ts';

/** A search field for the pages below a page. */
export const pagetreesearch: BuiltinView = () => [searchBox('search-macro plugin_pagetree_searchbox', 'Search')];
