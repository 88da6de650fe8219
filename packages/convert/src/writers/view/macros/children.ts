import { parameterValue } from '@macrowright/macros';
import { appendChildren, element, type Macro, text } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { excerptText } from '../listing/excerpt.ts';
import { sortPages } from '../listing/order.ts';
import { topPages } from '../listing/pages.ts';
import { countOf, isOn } from '../listing/parameters.ts';
import { pageOrCurrent } from '../parts/named-page.ts';

/** The child pages of a page; with `all` or `depth`, also their descendants. */
export const children: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const includesAll = isOn(value('all')) || isOn(value('allChildren'));
  const maxDepth = countOf(value('depth'), includesAll ? 10_000 : 1);
  const headingName = /^h[1-6]$/.exec(value('style') ?? '')?.[0];
  const root = element(headingName ? 'div' : 'ul', { class: 'childpages-macro' });
  const seen = new Set<string>();
  const firstPages = sorted(startPages(macro, view), macro).slice(0, countOf(value('first'), 10_000));
  const waiting = [{ pages: firstPages, list: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const page of next.pages) {
      if (seen.has(page.id)) continue;
      if (!view.reserveEntries(1)) return view.tooManyEntries(macro);
      seen.add(page.id);
      const link = [element('a', { href: view.urls.page(page) }, clean(page.title)), excerpt(page, macro, view)];
      const item =
        headingName && next.list === root
          ? element('div', {}, element(headingName, {}, link))
          : element('li', {}, link);
      appendChildren(next.list, item);
      const below = next.depth < maxDepth ? (view.site?.children(page.id) ?? []) : [];
      if (below.length === 0) continue;
      const list = element('ul', { class: 'childpages-macro' });
      appendChildren(item, list);
      waiting.push({ pages: sorted(below, macro), list, depth: next.depth + 1 });
    }
  }
  return seen.size > 0 ? [root] : [text('')];
};

/** The children of the page in the parameter `page`; `/` is the space. */
function startPages(macro: Macro, view: BuiltinViewContext): readonly SitePage[] {
  if (parameterValue(macro, 'page') === '/') return topPages(view);
  const parent = pageOrCurrent(macro, 'page', view);
  return parent?.id === undefined ? [] : (view.site?.children(parent.id) ?? []);
}

function sorted(pages: readonly SitePage[], macro: Macro): SitePage[] {
  return sortPages(pages, parameterValue(macro, 'sort'), isOn(parameterValue(macro, 'reverse')));
}

function excerpt(page: SitePage, macro: Macro, view: BuiltinViewContext): Element | undefined {
  const kind = parameterValue(macro, 'excerptType') ?? (isOn(parameterValue(macro, 'excerpt')) ? 'simple' : 'none');
  const content = kind === 'none' ? '' : excerptText(page, view);
  return content ? element('span', { class: 'smalltext' }, ` \u2014 ${content}`) : undefined;
}
