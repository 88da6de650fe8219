import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { compareTexts } from '../listing/order.ts';
import { tooMany } from '../listing/pages.ts';

/** The spaces of the site. */
export const spaces: BuiltinView = (_macro, view) => {
  const all = (view.site?.spaces() ?? []).toSorted((a, b) => compareTexts(a.name ?? a.key, b.name ?? b.key));
  if (!view.spend(all.length)) return tooMany(view);
  const rows = all.map((space) =>
    element('tr', {}, [
      element(
        'td',
        { class: 'confluenceTd' },
        element('a', { href: view.addresses.space(space.key) }, clean(space.name ?? space.key)),
      ),
      element('td', { class: 'confluenceTd' }, clean(space.description ?? '')),
    ]),
  );
  return [
    element(
      'div',
      { class: 'table-wrap' },
      element('table', { class: 'space-list aui confluenceTable' }, element('tbody', {}, rows)),
    ),
  ];
};

/** What is known of the page's space. */
export const spaceDetails: BuiltinView = (_macro, view) => {
  const key = view.page.spaceKey ?? '';
  const space = view.site?.space(key);
  const home = space?.homepageId === undefined ? undefined : view.site?.page(space.homepageId);
  const row = (name: string, value: Parameters<typeof element>[2]) =>
    element('tr', {}, [
      element('th', { class: 'confluenceTh' }, name),
      element('td', { class: 'confluenceTd' }, value),
    ]);
  const rows = [
    row('Key', clean(key)),
    row('Name', element('a', { href: view.addresses.space(key) }, clean(space?.name ?? key))),
    space?.description ? row('Description', clean(space.description)) : undefined,
    home ? row('Home page', element('a', { href: view.addresses.page(home) }, clean(home.title))) : undefined,
  ];
  return [
    element(
      'div',
      { class: 'table-wrap' },
      element('table', { class: 'space-details aui confluenceTable' }, element('tbody', {}, rows)),
    ),
  ];
};

/** The reports that a site has about itself. */
export const globalReports: BuiltinView = (_macro, view) => {
  const { prefix } = view.addresses;
  const reports = [
    ['Undefined Pages', '/pages/undefinedpages.action'],
    ['Orphaned Pages', '/pages/orphanedpages.action'],
    ['Recently Updated', '/pages/recentlyupdated.action'],
    ['Feed Builder', '/dashboard/configurerssfeed.action'],
  ];
  const items = reports.map(([name = '', path = '']) =>
    element('li', {}, element('a', { href: `${prefix}${path}` }, name)),
  );
  return [element('ul', { class: 'global-reports' }, items)];
};

/** A grid of the pages with a label. */
export const navmap: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const label = value('') ?? '';
  const pages = (view.site?.pagesWithLabel(label) ?? []).toSorted((a, b) => compareTexts(a.title, b.title));
  if (!view.spend(pages.length)) return tooMany(view);
  const each = Math.max(1, Number.parseInt(value('wrapAfter') ?? '5', 10) || 5);
  const [width, height] = [size(value('cellWidth'), 90), size(value('cellHeight'), 60)];
  const cells = pages.map((page) =>
    element(
      'td',
      { style: `width: ${width}px;height: ${height}px;` },
      element('a', { href: view.addresses.page(page) }, clean(page.title)),
    ),
  );
  const rows = Array.from({ length: Math.ceil(cells.length / each) }, (_, at) =>
    element('tr', {}, cells.slice(at * each, (at + 1) * each)),
  );
  const title = value('title');
  return [
    element('div', { class: 'navmap' }, [
      title ? element('h3', {}, title) : undefined,
      element('table', { class: 'navmap-table' }, element('tbody', {}, rows)),
    ]),
  ];
};

function size(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return number >= 1 && number <= 2000 ? number : otherwise;
}
