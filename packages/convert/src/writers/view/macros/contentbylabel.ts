import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { excerptOf, excerptText } from '../listing/excerpt.ts';
import { labelDetails } from '../listing/labels.ts';
import { typeOf } from '../listing/order.ts';
import { pageLink, pagesOf } from '../listing/pages.ts';
import { isOn } from '../listing/parameters.ts';

/** A list of pages with certain labels, or of the results of a query. */
export const contentbylabel: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const pages = pagesOf(macro, view, { spaces: '@all', max: 15, sort: 'modified' });
  if (!view.reserveEntries(pages.length)) return view.tooManyEntries(macro);
  if (pages.length === 0) return [element('p', {}, 'There is no content with the specified labels')];
  const excerpt = value('excerptType') ?? (isOn(value('excerpt')) ? 'simple' : 'none');
  const title = value('title');
  const columns = { labels: isOn(value('showLabels'), true), space: isOn(value('showSpace'), true), excerpt };
  const list = element(
    'ul',
    { class: 'content-by-label' },
    pages.map((page) => item(page, columns, view)),
  );
  return title ? [element('div', {}, [element('h3', {}, title), list])] : [list];
};

/** What the list shows besides the title. */
interface Columns {
  readonly labels: boolean;
  readonly space: boolean;
  /** `none`, `simple` or `rich content`. */
  readonly excerpt: string;
}

const icons: Readonly<Record<'page' | 'blogpost', readonly [name: string, title: string]>> = {
  page: ['content-type-page', 'Page'],
  blogpost: ['content-type-blogpost', 'Blog'],
};

function item(page: SitePage, columns: Columns, view: BuiltinViewContext): Element {
  const [name, title] = icons[typeOf(page)];
  const key = page.spaceKey ?? view.page.spaceKey ?? '';
  return element('li', {}, [
    element('div', {}, element('span', { class: `icon aui-icon ${name}`, title }, `${title}:`)),
    element('div', { class: 'details' }, [
      pageLink(page, view),
      columns.space
        ? element('span', { class: 'smalltext' }, ` (${clean(view.site?.space(key)?.name ?? key)})`)
        : undefined,
      excerpt(page, columns.excerpt, view),
      columns.labels && page.labels?.length ? labelDetails(page.labels, view) : undefined,
    ]),
  ]);
}

function excerpt(page: SitePage, kind: string, view: BuiltinViewContext): readonly ChildNode[] {
  if (kind === 'none' || page.storage === undefined) return [];
  if (kind !== 'rich content') {
    const text = excerptText(page, view);
    return text ? [element('span', { class: 'smalltext' }, ` ${text}`)] : [];
  }
  const found = excerptOf(view.storedNodes(page));
  const rendered = found && view.include(page, found.children);
  return rendered ? [element('div', { class: 'excerpt' }, rendered)] : [];
}
