import { parameterValue } from '@macroscope/macros';
import {
  attribute,
  childElements,
  element,
  firstChild,
  isElement,
  type Macro,
  macroOf,
  parseStorage,
  text,
  walk,
} from '@macroscope/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../site/site.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { findPage } from '../page-of.ts';

/** The page that a parameter names, as a reference, a link or a text `KEY:Title`. */
function named(macro: Macro, name: string, view: BuiltinViewContext): readonly [SitePage | undefined, string] {
  const parameter = macro.parameters.findLast((entry) => entry.name === name);
  const [resource] = parameter?.resources ?? [];
  const reference = resource?.name === 'ac:link' ? childElements(resource)[0] : resource;
  if (reference) return [findPage(reference, view), attribute(reference, 'ri:content-title') ?? ''];
  const title = parameter?.value ?? '';
  const whole = view.site?.pageByTitle(view.page.spaceKey, title);
  const at = title.indexOf(':');
  return [whole ?? (at > 0 ? view.site?.pageByTitle(title.slice(0, at), title.slice(at + 1)) : undefined), title];
}

function failed(macro: Macro, message: string, view: BuiltinViewContext): ChildNode[] {
  view.warn(message);
  return [
    element(
      'div',
      { class: 'error' },
      element('span', { class: 'error' }, `Error rendering macro '${macro.name}' : ${message}`),
    ),
  ];
}

/** The body of another page. */
export const include: BuiltinView = (macro, view) => {
  const [page, title] = named(macro, '', view);
  if (page?.storage === undefined) return failed(macro, `No link could be created for '${title}'.`, view);
  const drawn = view.include(page, parseStorage(page.storage).root.children);
  return drawn ?? failed(macro, `Already included page '${page.title}'.`, view);
};

/** The excerpt of another page, in a panel unless told otherwise. */
export const excerptInclude: BuiltinView = (macro, view) => {
  const [page, title] = named(macro, '', view);
  if (page?.storage === undefined) return failed(macro, `No link could be created for '${title}'.`, view);
  let found: Element | undefined;
  walk(parseStorage(page.storage).root, {
    enter(node) {
      if (!found && isElement(node) && macroOf(node)?.name === 'excerpt') found = node;
      return !found;
    },
  });
  const drawn = view.include(page, firstChild(found, 'ac:rich-text-body')?.children ?? []);
  if (!drawn) return failed(macro, `Already included page '${page.title}'.`, view);
  if (parameterValue(macro, 'nopanel') === 'true') return drawn;
  return [
    element('div', { class: 'panel', style: 'border-width: 1px;' }, [
      element('div', { class: 'panelHeader', style: 'border-bottom-width: 1px;' }, element('b', {}, page.title)),
      element('div', { class: 'panelContent' }, ['\n', drawn, '\n']),
    ]),
  ];
};

/** The pages below a page; with `all` the pages below those, a stack instead of recursion. */
export const children: BuiltinView = (macro, view) => {
  const [parent] = macro.parameters.some(({ name }) => name === 'page') ? named(macro, 'page', view) : [view.page];
  const all = parameterValue(macro, 'all') === 'true';
  const deepest = Number(parameterValue(macro, 'depth')) || (all ? 100 : 1);
  const root = element('ul', { class: 'childpages-macro' });
  const seen = new Set<string>();
  const waiting = [{ id: parent?.id, items: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const page of next.id === undefined ? [] : (view.site?.children(next.id) ?? [])) {
      if (seen.has(page.id)) continue;
      seen.add(page.id);
      const item = element('li', {}, element('a', { href: view.addresses.page(page) }, page.title));
      item.parent = next.items;
      next.items.children.push(item);
      if (next.depth >= deepest || (view.site?.children(page.id).length ?? 0) === 0) continue;
      const items = element('ul', { class: 'childpages-macro' });
      items.parent = item;
      item.children.push(items);
      waiting.push({ id: page.id, items, depth: next.depth + 1 });
    }
  }
  return root.children.length > 0 ? [root] : [text('')];
};
