import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { authorFilter } from '../listing/filters.ts';
import { sortPages } from '../listing/order.ts';
import { valuesOf } from '../listing/parameters.ts';
import { pageTable } from '../parts/page-table.ts';

/** The pages that a user created or changed. */
export const contentByUser: BuiltinView = (macro, _body, view) => {
  const users = valuesOf(macro, '');
  const pages = view.cached(`content by ${users.join()}`, () => {
    if (users.length === 0) return [];
    const isByUser = authorFilter(users, view.site);
    return sortPages((view.site?.allPages() ?? []).filter(isByUser), 'modified').slice(0, 200);
  });
  if (!view.reserveEntries(pages.length)) return view.tooManyEntries(macro);
  return [pages.length > 0 ? pageTable(pages, view) : element('p', {}, 'There is no content by this user.')];
};
