import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { compareTexts } from '../listing/order.ts';
import { cellTable } from '../parts/cell-table.ts';

/** The spaces of the site. */
export const spaces: BuiltinView = (macro, _body, view) => {
  const all = (view.site?.spaces() ?? []).toSorted((a, b) => compareTexts(a.name ?? a.key, b.name ?? b.key));
  if (!view.reserveEntries(all.length)) return view.tooManyEntries(macro);
  const rows = all.map(({ key, name, description }) => [
    element('a', { href: view.urls.space(key) }, clean(name ?? key)),
    clean(description ?? ''),
  ]);
  return [cellTable('space-list aui confluenceTable', [], rows)];
};
