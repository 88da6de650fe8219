import { parameterValue } from '@macrowright/macros';
import { appendChildren, element, type Macro, text } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { excerptText } from '../listing/excerpt.ts';
import { sortPages } from '../listing/order.ts';
import { tooMany } from '../listing/pages.ts';
import { countOf, isOn } from '../listing/parameters.ts';
import { namedPage } from './named-page.ts';

/** The pages below a page; with `all` or `depth` the pages below those. A stack instead of recursion. */
export const children: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const named =
    value('page') === '/'
      ? undefined
      : macro.parameters.some(({ name }) => name === 'page')
        ? namedPage(macro, 'page', view)[0]
        : view.page;
  const all = isOn(value('all')) || isOn(value('allChildren'));
  const deepest = countOf(value('depth'), all ? 10_000 : 1);
  const style = /^h[1-6]$/.exec(value('style') ?? '')?.[0];
  const root = element(style ? 'div' : 'ul', { class: 'childpages-macro' });
  const seen = new Set<string>();
  const first = countOf(value('first'), 10_000);
  const waiting = [
    { pages: sorted(below(named, value('page') === '/', view), macro).slice(0, first), items: root, depth: 1 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const page of next.pages) {
      if (seen.has(page.id)) continue;
      if (!view.spend(1)) return tooMany(view);
      seen.add(page.id);
      const link = [element('a', { href: view.addresses.page(page) }, clean(page.title)), excerpt(page, macro, view)];
      const item =
        style && next.items === root ? element('div', {}, element(style, {}, link)) : element('li', {}, link);
      appendChildren(next.items, item);
      const inner = next.depth < deepest ? (view.site?.children(page.id) ?? []) : [];
      if (inner.length === 0) continue;
      const items = element('ul', { class: 'childpages-macro' });
      appendChildren(item, items);
      waiting.push({ pages: sorted(inner, macro), items, depth: next.depth + 1 });
    }
  }
  return seen.size > 0 ? [root] : [text('')];
};

/** `/` stands for the top of the space. */
function below(
  page: Partial<SitePage> | undefined,
  top: boolean,
  { site, page: own }: BuiltinViewContext,
): readonly SitePage[] {
  if (!top) return page?.id === undefined ? [] : (site?.children(page.id) ?? []);
  const pages = site?.pagesOfSpace(own.spaceKey) ?? [];
  return pages.filter(({ type, parentId }) => type !== 'blogpost' && (parentId === undefined || !site?.page(parentId)));
}

function sorted(pages: readonly SitePage[], macro: Macro): SitePage[] {
  return sortPages(pages, parameterValue(macro, 'sort'), isOn(parameterValue(macro, 'reverse')));
}

function excerpt(page: SitePage, macro: Macro, view: BuiltinViewContext): Element | undefined {
  const kind = parameterValue(macro, 'excerptType') ?? (isOn(parameterValue(macro, 'excerpt')) ? 'simple' : 'none');
  const words = kind === 'none' ? '' : excerptText(page, view);
  return words ? element('span', { class: 'smalltext' }, ` \u2014 ${words}`) : undefined;
}
