import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { listDate } from '../dates.ts';
import { modifierOf } from '../listing/order.ts';
import { countOf } from '../listing/parameters.ts';
import { cellTable } from '../parts/cell-table.ts';
import { userLink } from '../users.ts';

/** The versions of the page. */
export const changeHistory: BuiltinView = (macro, _body, view) => {
  const { page } = view;
  const limit = countOf(parameterValue(macro, 'limit'), 10_000);
  const versions = versionsOf(view.site?.page(page.id ?? '') ?? page).slice(0, limit);
  if (!view.reserveEntries(versions.length)) return view.tooManyEntries(macro);
  const rows = versions.map(({ number, when, by, message }, index) => [
    index === 0 ? element('b', {}, `Current Version (v. ${number})`) : `v. ${number}`,
    [listDate(when), ' ', userLink(by, view)],
    clean(message ?? ''),
  ]);
  return [cellTable('tableview confluenceTable', ['Version', 'Date', 'Comment'], rows)];
};

/** The known versions of a page, otherwise its current version. */
function versionsOf(page: Partial<SitePage>) {
  if (page.versions) return page.versions;
  if (page.version === undefined) return [];
  return [{ number: page.version, when: page.lastModified, by: modifierOf(page), message: undefined }];
}
