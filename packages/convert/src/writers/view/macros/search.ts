import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinView } from '../context.ts';
import { typeChoice } from '../listing/choose.ts';
import { typeOf } from '../listing/order.ts';
import { byQuery, listLink, tooMany } from '../listing/pages.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';

/** A search field that does nothing: what is typed has nowhere to go in a page that was drawn before. */
export function searchBox(names: string, label: string): Element {
  return element(
    'div',
    { class: names },
    element('input', {
      type: 'search',
      class: 'text search-macro-query',
      placeholder: label,
      'aria-label': label,
      disabled: 'disabled',
    }),
  );
}

/** A search field with results while typing. */
export const livesearch: BuiltinView = (macro) => {
  const size = parameterValue(macro, 'size') === 'large' ? 'large' : 'medium';
  return [searchBox(`search-macro search-macro-${size}`, parameterValue(macro, 'placeholder') || 'Search')];
};

/** A search field for the pages below a page. */
export const pagetreesearch: BuiltinView = () => [searchBox('search-macro plugin_pagetree_searchbox', 'Search')];

/** The results of a search, made when the page is drawn. */
export const search: BuiltinView = (macro, view) => {
  const query = (parameterValue(macro, 'query') ?? '').replace(/["\\]/g, ' ').trim();
  const isType = typeChoice(valuesOf(macro, 'type'));
  const [key] = valuesOf(macro, 'spaceKey');
  const found = query === '' ? [] : byQuery(`text ~ "${query}"`, view);
  const shown = found
    .filter((page) => isType(typeOf(page)) && (key === undefined || page.spaceKey === key))
    .slice(0, countOf(parameterValue(macro, 'maxLimit'), 10));
  if (!view.spend(shown.length)) return tooMany(view);
  if (shown.length === 0) return [element('p', { class: 'search-results' }, 'There were no results.')];
  return [
    element(
      'ul',
      { class: 'search-results' },
      shown.map((page) => element('li', {}, listLink(page, view))),
    ),
  ];
};
