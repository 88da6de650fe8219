import { parameterValue } from '@macrowright/macros';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { listDate } from '../dates.ts';
import { contributionsOf } from '../listing/contributions.ts';
import { cellTable } from '../parts/cell-table.ts';
import { userLink } from '../users.ts';

const className = 'aui contributors-summary confluenceTable';

/** A table of how much each user contributed or, with `groupby=pages`, how many users contributed to each page. */
export const contributorsSummary: BuiltinView = (macro, _body, view) => {
  const contributions = contributionsOf(macro, view);
  if (!view.reserveEntries(contributions.length)) return view.tooManyEntries(macro);
  if (parameterValue(macro, 'groupby') !== 'pages') {
    const rows = contributions.map(({ userId, count, last }) => [userLink(userId, view), `${count}`, listDate(last)]);
    return [cellTable(className, ['User', 'Edits', 'Last update'], rows)];
  }
  const counts = new Map<SitePage, number>();
  for (const { pages } of contributions) for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  const rows = [...counts].map(([page, count]) => [clean(page.title), `${count}`]);
  return [cellTable(className, ['Page', 'Contributors'], rows)];
};
