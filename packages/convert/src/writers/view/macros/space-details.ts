import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';

/** A table of details about the page's space. */
export const spaceDetails: BuiltinView = (_macro, _body, view) => {
  const key = view.page.spaceKey ?? '';
  const space = view.site?.space(key);
  const home = space?.homepageId === undefined ? undefined : view.site?.page(space.homepageId);
  const rows = [
    row('Key', clean(key)),
    row('Name', element('a', { href: view.urls.space(key) }, clean(space?.name ?? key))),
    space?.description ? row('Description', clean(space.description)) : undefined,
    home ? row('Home page', element('a', { href: view.urls.page(home) }, clean(home.title))) : undefined,
  ];
  const table = element('table', { class: 'space-details aui confluenceTable' }, element('tbody', {}, rows));
  return [element('div', { class: 'table-wrap' }, table)];
};

function row(name: string, value: Parameters<typeof element>[2]) {
  return element('tr', {}, [
    element('th', { class: 'confluenceTh' }, name),
    element('td', { class: 'confluenceTd' }, value),
  ]);
}
