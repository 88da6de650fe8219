import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { listDate } from '../dates.ts';
import { contributionsOf } from '../listing/contributions.ts';
import { tooManyEntries } from '../listing/pages.ts';
import { userLink } from '../users.ts';

/** A table of how much users contributed, or with `groupby=pages`, of how many users contributed to each page. */
export const contributorsSummary: BuiltinView = (macro, _body, view) => {
  const contributions = contributionsOf(macro, view);
  if (!view.reserveEntries(contributions.length)) return [tooManyEntries(macro, view)];
  if (parameterValue(macro, 'groupby') !== 'pages') {
    return table(
      ['User', 'Edits', 'Last update'],
      contributions.map(({ userId, count, last }) => [userLink(userId, view), String(count), listDate(last)]),
    );
  }
  const counts = new Map<SitePage, number>();
  for (const { pages } of contributions) for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  return table(
    ['Page', 'Contributors'],
    [...counts].map(([page, count]) => [clean(page.title), String(count)]),
  );
};

function table(heads: readonly string[], rows: readonly (readonly (ChildNode | string)[])[]): ChildNode[] {
  const headCells = heads.map((head) => element('th', { class: 'confluenceTh' }, head));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell) => element('td', { class: 'confluenceTd' }, cell)),
    ),
  );
  const content = element('tbody', {}, [element('tr', {}, headCells), body]);
  const attributes = { class: 'aui contributors-summary confluenceTable' };
  return [element('div', { class: 'table-wrap' }, element('table', attributes, content))];
}
