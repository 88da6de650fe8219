import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { placeholderImage } from '../parts/placeholder-image.ts';

/** A Jira chart: a placeholder with the query. */
export const jirachart: BuiltinView = (macro, _body, view) => {
  const query = parameterValue(macro, 'jql');
  return [
    element('div', { class: 'jirachart-macro' }, [
      placeholderImage(macro, view),
      query ? element('code', {}, clean(decoded(query))) : undefined,
    ]),
  ];
};

/** Chart queries are stored percent-encoded. */
function decoded(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch (error) {
    if (error instanceof URIError) return query;
    throw error;
  }
}
