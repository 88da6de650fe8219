import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const reports: readonly (readonly [title: string, path: string])[] = [
  ['Undefined Pages', '/pages/undefinedpages.action'],
  ['Orphaned Pages', '/pages/orphanedpages.action'],
  ['Recently Updated', '/pages/recentlyupdated.action'],
  ['Feed Builder', '/dashboard/configurerssfeed.action'],
];

/** Links to the reports of the site. */
export const globalReports: BuiltinView = (_macro, _body, view) => {
  const items = reports.map(([title, path]) =>
    element('li', {}, element('a', { href: `${view.urls.prefix}${path}` }, title)),
  );
  return [element('ul', { class: 'global-reports' }, items)];
};
