import { parameterValue } from '@macrowright/macros';
import { appendChildren, element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { sortPages } from '../listing/order.ts';
import { topPages } from '../listing/pages.ts';
import { countOf, isOn, valuesOf } from '../listing/parameters.ts';
import { namedPage } from '../parts/named-page.ts';
import { searchBox } from '../parts/search-box.ts';

/**
 * The pages below a page as a tree. The server sends an empty list that the browser fills; here the same elements contain the pages
 * down to `startDepth`.
 */
export const pagetree: BuiltinView = (macro, _body, view) => {
  const root = rootOf(macro, view);
  const list = element('ul', {
    role: 'list',
    class: 'plugin_pagetree_children_list plugin_pagetree_children_list_noleftspace',
  });
  if (!fillTree(list, root, macro, view)) return view.tooManyEntries(macro);
  const tree = element('div', { class: 'plugin_pagetree' }, [
    isOn(parameterValue(macro, 'searchBox')) ? searchBox('plugin_pagetree_searchbox', 'Search') : undefined,
    isOn(parameterValue(macro, 'expandCollapseAll'))
      ? element('div', { class: 'plugin_pagetree_expandcollapse' }, [
          element('span', { class: 'plugin_pagetree_expandall' }, 'Expand all'),
          ' ',
          element('span', { class: 'plugin_pagetree_collapseall' }, 'Collapse all'),
        ])
      : undefined,
    list,
    settings(macro, root, view),
  ]);
  return [tree];
};

/** The page named by `root`: a title, `@home`, `@self`, `@parent` or `@none`. */
function rootOf(macro: Macro, view: BuiltinViewContext): SitePage | undefined {
  const { site, page } = view;
  const key = valuesOf(macro, 'spaces', 'space')[0] ?? page.spaceKey ?? '';
  const home = site?.page(site.space(key)?.homepageId ?? '');
  const value = parameterValue(macro, 'root') ?? '';
  switch (value.toLowerCase()) {
    case '@self':
      return site?.page(page.id ?? '');
    case '@parent':
      return site?.page(page.parentId ?? site.page(page.id ?? '')?.parentId ?? '');
    case '@none':
      return undefined;
    default: {
      if (value === '@home' || !macro.parameters.some(({ name }) => name === 'root')) return home;
      return namedPage(macro, 'root', view).page ?? home;
    }
  }
}

function fillTree(list: Element, root: SitePage | undefined, macro: Macro, view: BuiltinViewContext): boolean {
  const { site } = view;
  const maxDepth = countOf(parameterValue(macro, 'startDepth'), 1);
  const sort = parameterValue(macro, 'sort');
  const reverse = isOn(parameterValue(macro, 'reverse'));
  const seen = new Set<string>();
  const waiting = [{ pages: root ? (site?.children(root.id) ?? []) : topPages(view), list, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const page of sortPages(next.pages, sort, reverse)) {
      if (seen.has(page.id)) continue;
      if (!view.reserveEntries(1)) return false;
      seen.add(page.id);
      const below = site?.children(page.id) ?? [];
      const isOpen = below.length > 0 && next.depth < maxDepth;
      const content = element('div', { class: 'plugin_pagetree_children_container' });
      appendChildren(
        next.list,
        element('li', {}, [
          element(
            'div',
            { class: 'plugin_pagetree_childtoggle_container' },
            element(
              'span',
              { class: toggleClass(below.length, isOpen) },
              below.length === 0 ? '\u2022' : isOpen ? '\u2304' : '\u203a',
            ),
          ),
          element(
            'div',
            { class: 'plugin_pagetree_children_content' },
            element(
              'span',
              { class: 'plugin_pagetree_children_span' },
              element('a', { href: view.urls.page(page) }, clean(page.title)),
            ),
          ),
          content,
        ]),
      );
      if (!isOpen) continue;
      const innerList = element('ul', { class: 'plugin_pagetree_children_list' });
      appendChildren(content, innerList);
      waiting.push({ pages: below, list: innerList, depth: next.depth + 1 });
    }
  }
  return true;
}

function toggleClass(childCount: number, isOpen: boolean): string {
  if (childCount === 0) return 'no-children icon';
  return `plugin_pagetree_childtoggle aui-icon aui-icon-small aui-iconfont-chevron-${isOpen ? 'down' : 'right'}`;
}

function settings(macro: Macro, root: SitePage | undefined, view: BuiltinViewContext): Element {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['treePageId', view.page.id],
    ['rootPageId', root?.id],
    ['rootPage', root && clean(root.title)],
    ['spaceKey', view.page.spaceKey && clean(view.page.spaceKey)],
    ['startDepth', parameterValue(macro, 'startDepth') ?? '1'],
    ['sort', parameterValue(macro, 'sort') ?? 'position'],
  ];
  const inputs = values.map(([name, value]) =>
    value === undefined ? undefined : element('input', { type: 'hidden', name, value }),
  );
  return element('fieldset', { class: 'hidden' }, inputs);
}
