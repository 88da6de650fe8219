import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { pagesByQuery } from '../listing/pages.ts';
import { countOf } from '../listing/parameters.ts';
import { pageTable } from '../parts/page-table.ts';

/** The pages with decisions that a query finds. */
export const decisionreport: BuiltinView = (macro, _body, view) => {
  const pages = pagesByQuery(parameterValue(macro, 'cql') || 'type = page', macro, view)
    .filter(({ storage = '' }) => storage.includes('decision-list'))
    .slice(0, countOf(parameterValue(macro, 'max'), 20));
  if (!view.reserveEntries(pages.length)) return view.tooManyEntries(macro);
  return [pages.length > 0 ? pageTable(pages, view) : element('p', {}, 'There are no decisions.')];
};
