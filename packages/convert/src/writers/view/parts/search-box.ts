import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** A search field. It is disabled, because a page rendered in advance cannot run a search. */
export function searchBox(className: string, label: string): Element {
  return element(
    'div',
    { class: className },
    element('input', {
      type: 'search',
      class: 'text search-macro-query',
      placeholder: label,
      'aria-label': label,
      disabled: 'disabled',
    }),
  );
}
