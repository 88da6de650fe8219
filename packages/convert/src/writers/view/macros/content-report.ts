import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { authorChoice } from '../listing/choose.ts';
import { modifiedOf, sortPages } from '../listing/order.ts';
import { byQuery, listedPages, listLink, tooMany } from '../listing/pages.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';
import { personLink } from '../people.ts';
import { blank } from './detailssummary.ts';

/** Pages with certain labels in a table: title, creator, date. */
export const contentReportTable: BuiltinView = (macro, view) => {
  const pages = listedPages(macro, view, { spaces: '@all', max: 20, sort: 'modified' });
  if (!view.spend(pages.length)) return tooMany(view);
  return [pages.length > 0 ? table(pages, view) : blank(macro)];
};

/** Everything that a person made or changed. */
export const contentByUser: BuiltinView = (macro, view) => {
  const people = valuesOf(macro, '');
  const pages =
    people.length === 0
      ? []
      : view.memo(`content by ${people.join()}`, () => {
          const isBy = authorChoice(people, view.site);
          return sortPages((view.site?.allPages() ?? []).filter(isBy), 'modified').slice(0, 200);
        });
  if (!view.spend(pages.length)) return tooMany(view);
  return [pages.length > 0 ? table(pages, view) : element('p', {}, 'There is no content by this user.')];
};

/** Decisions of the pages that a query finds. */
export const decisionreport: BuiltinView = (macro, view) => {
  const found = byQuery(parameterValue(macro, 'cql') || 'type = page', view);
  const shown = found
    .filter(({ storage = '' }) => storage.includes('decision-list'))
    .slice(0, countOf(parameterValue(macro, 'max'), 20));
  if (!view.spend(shown.length)) return tooMany(view);
  return [shown.length > 0 ? table(shown, view) : element('p', {}, 'There are no decisions.')];
};

function table(pages: readonly SitePage[], view: BuiltinViewContext): ChildNode {
  const heads = ['Title', 'Creator', 'Modified'].map((name) => element('th', { class: 'confluenceTh' }, name));
  const rows = pages.map((page) =>
    element('tr', {}, [
      element('td', { class: 'title confluenceTd' }, listLink(page, view)),
      element('td', { class: 'creator confluenceTd' }, personLink(page.createdBy, view)),
      element('td', { class: 'modified confluenceTd' }, listDate(modifiedOf(page))),
    ]),
  );
  return element(
    'div',
    { class: 'table-wrap' },
    element('table', { class: 'aui content-report-table-macro' }, [
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, rows),
    ]),
  );
}
