import { isElement, macroOf, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';

/** The maximum length of an excerpt's text in UTF-16 units. */
const maxTextLength = 300;

/** A page's first excerpt macro, or the first one with this name. */
export function excerptOf(nodes: readonly ChildNode[], name?: string): Element | undefined {
  let found: Element | undefined;
  walk(nodes, {
    enter(node) {
      if (found) return false;
      const macro = isElement(node) ? macroOf(node) : undefined;
      if (macro?.name !== 'excerpt') return true;
      if (name === undefined || macro.parameters.some((entry) => entry.name === 'name' && entry.value === name)) {
        found = macro.element;
      }
      return !found;
    },
  });
  return found;
}

/** The excerpt of a page as a line or two of text; `''` if it has none. */
export function excerptText(page: SitePage, view: BuiltinViewContext): string {
  return view.cached(`excerpt text ${page.id}`, () => {
    const macro = page.storage === undefined ? undefined : excerptOf(view.storedNodes(page));
    const body = macro && macroOf(macro)?.body;
    const text = body?.kind === 'rich' ? textOf(body.nodes).replace(/\s+/g, ' ').trim() : '';
    return text.length > maxTextLength ? `${text.slice(0, maxTextLength - 1).toWellFormed()}…` : text;
  });
}

/** Renders the content of a stored element. A page may report on itself, although including itself would be a loop. */
export function renderStored(page: SitePage, { children }: Element, view: BuiltinViewContext): readonly ChildNode[] {
  return page.id === view.page.id ? view.render(children) : (view.include(page, children) ?? []);
}
