import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { typeFilter } from '../listing/filters.ts';
import { typeOf } from '../listing/order.ts';
import { pageLink, pagesByQuery } from '../listing/pages.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';

/** The results of a search. */
export const search: BuiltinView = (macro, _body, view) => {
  const query = (parameterValue(macro, 'query') ?? '').replace(/["\\]/g, ' ').trim();
  const isType = typeFilter(valuesOf(macro, 'type'));
  const [key] = valuesOf(macro, 'spaceKey');
  const found = query === '' ? [] : pagesByQuery(`text ~ "${query}"`, macro, view);
  const results = found
    .filter((page) => isType(typeOf(page)) && (key === undefined || page.spaceKey === key))
    .slice(0, countOf(parameterValue(macro, 'maxLimit'), 10));
  if (!view.reserveEntries(results.length)) return view.tooManyEntries(macro);
  if (results.length === 0) return [element('p', { class: 'search-results' }, 'There were no results.')];
  const items = results.map((page) => element('li', {}, pageLink(page, view)));
  return [element('ul', { class: 'search-results' }, items)];
};
