import type { BuiltinView } from '../context.ts';
import { pagesOf } from '../listing/pages.ts';
import { noContent } from '../parts/no-content.ts';
import { pageTable } from '../parts/page-table.ts';

/** A table of pages with certain labels. */
export const contentReportTable: BuiltinView = (macro, _body, view) => {
  const pages = pagesOf(macro, view, { spaces: '@all', max: 20, sort: 'modified' });
  if (!view.reserveEntries(pages.length)) return view.tooManyEntries(macro);
  return [pages.length > 0 ? pageTable(pages, view) : noContent(macro)];
};
