import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { excerptOf, excerptText } from '../listing/excerpt.ts';
import { labelLinks } from '../listing/label-links.ts';
import { typeOf } from '../listing/order.ts';
import { listedPages, listLink, tooMany } from '../listing/pages.ts';
import { isOn } from '../listing/parameters.ts';

/** Pages that have certain labels or match a query. */
export const contentbylabel: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const pages = listedPages(macro, view, { spaces: '@all', max: 15, sort: 'modified' });
  if (!view.spend(pages.length)) return tooMany(view);
  if (pages.length === 0) return [element('p', {}, 'There is no content with the specified labels')];
  const excerpt = value('excerptType') ?? (isOn(value('excerpt')) ? 'simple' : 'none');
  const title = value('title');
  const shows = { labels: isOn(value('showLabels'), true), space: isOn(value('showSpace'), true), excerpt };
  const list = element(
    'ul',
    { class: 'content-by-label' },
    pages.map((page) => item(page, shows, view)),
  );
  return title ? [element('div', {}, [element('h3', {}, title), list])] : [list];
};

interface Shows {
  readonly labels: boolean;
  readonly space: boolean;
  /** `none`, `simple` or `rich content`. */
  readonly excerpt: string;
}

const icons: Readonly<Record<'page' | 'blogpost', readonly [name: string, title: string]>> = {
  page: ['content-type-page', 'Page'],
  blogpost: ['content-type-blogpost', 'Blog'],
};

function item(page: SitePage, shows: Shows, view: BuiltinViewContext): Element {
  const [name, title] = icons[typeOf(page)];
  const key = page.spaceKey ?? view.page.spaceKey ?? '';
  return element('li', {}, [
    element('div', {}, element('span', { class: `icon aui-icon ${name}`, title }, `${title}:`)),
    element('div', { class: 'details' }, [
      listLink(page, view),
      shows.space
        ? element('span', { class: 'smalltext' }, ` (${clean(view.site?.space(key)?.name ?? key)})`)
        : undefined,
      excerpt(page, shows.excerpt, view),
      shows.labels && page.labels?.length ? labelLinks(page.labels, view) : undefined,
    ]),
  ]);
}

function excerpt(page: SitePage, kind: string, view: BuiltinViewContext): readonly ChildNode[] {
  if (kind === 'none' || page.storage === undefined) return [];
  if (kind !== 'rich content') {
    const text = excerptText(page, view);
    return text ? [element('span', { class: 'smalltext' }, ` ${text}`)] : [];
  }
  const found = excerptOf(view.stored(page));
  const drawn = found && view.include(page, found.children);
  return drawn ? [element('div', { class: 'excerpt' }, drawn)] : [];
}
