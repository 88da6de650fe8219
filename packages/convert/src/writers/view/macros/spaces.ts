import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { compareTexts } from '../listing/order.ts';
import { tooManyEntries } from '../listing/pages.ts';

/** The spaces of the site. */
export const spaces: BuiltinView = (macro, _body, view) => {
  const all = (view.site?.spaces() ?? []).toSorted((a, b) => compareTexts(a.name ?? a.key, b.name ?? b.key));
  if (!view.reserveEntries(all.length)) return [tooManyEntries(macro, view)];
  const rows = all.map(({ key, name, description }) =>
    element('tr', {}, [
      element('td', { class: 'confluenceTd' }, element('a', { href: view.urls.space(key) }, clean(name ?? key))),
      element('td', { class: 'confluenceTd' }, clean(description ?? '')),
    ]),
  );
  const table = element('table', { class: 'space-list aui confluenceTable' }, element('tbody', {}, rows));
  return [element('div', { class: 'table-wrap' }, table)];
};
