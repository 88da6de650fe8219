import { isElement, macroOf, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';

/** The first excerpt macro of a page, or the one of this name. */
export function excerptOf(nodes: readonly ChildNode[], name?: string): Element | undefined {
  let found: Element | undefined;
  walk(nodes, {
    enter(node) {
      if (found) return false;
      const macro = isElement(node) ? macroOf(node) : undefined;
      if (macro?.name !== 'excerpt') return true;
      if (name === undefined || macro.parameters.some((entry) => entry.name === 'name' && entry.value === name))
        found = macro.element;
      return !found;
    },
  });
  return found;
}

/** The excerpt of a page as text, cut to a line or two; `''` when it has none. */
export function excerptText(page: SitePage, view: BuiltinViewContext): string {
  return view.memo(`excerpt text ${page.id}`, () => {
    const macro = page.storage === undefined ? undefined : excerptOf(view.stored(page));
    const body = macro && macroOf(macro)?.body;
    const text = body?.kind === 'rich' ? textOf(body.nodes).replace(/\s+/g, ' ').trim() : '';
    return text.length > 300 ? `${text.slice(0, 299).toWellFormed()}…` : text;
  });
}
