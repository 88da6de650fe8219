import { parameterValue } from '@macroscope/macros';
import { element, isElement, type Macro, text, walk } from '@macroscope/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { headingText } from '../elements.ts';
import { headingId } from '../heading-id.ts';

/** The table of contents: on Cloud an empty box for the browser, on Data Center the list. */
export const toc: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const [low, high] = levels(macro);
  if (view.flavor === 'datacenter') return [element('div', { class: 'toc-macro' }, list(low, high, view))];
  const headers = Array.from({ length: high - low + 1 }, (_, index) => `H${low + index}`).join(',');
  return [
    element(
      'div',
      {
        class: `toc-macro client-side-toc-macro ${value('printable') === 'false' ? 'non-printable' : ''}`,
        'data-headerelements': headers,
        'data-cssliststyle': value('style'),
        'data-numberedoutline': value('outline'),
        'data-structure': value('type'),
        'data-excludeheaderregex': value('exclude'),
        'data-includeheaderregex': value('include') || undefined,
      },
      ' ',
    ),
  ];
};

function levels(macro: Macro): readonly [low: number, high: number] {
  const level = (name: string, otherwise: number) => {
    const number = Number(parameterValue(macro, name));
    return Number.isInteger(number) && number >= 1 && number <= 7 ? number : otherwise;
  };
  const low = level('minLevel', 1);
  return [low, Math.max(low, level('maxLevel', 7))];
}

/** Nested lists, made with a stack of the open ones. */
function list(low: number, high: number, view: BuiltinViewContext): ChildNode[] {
  const used = new Map<string, number>();
  const root = element('ul', { class: 'toc-indentation' });
  const open: { readonly level: number; readonly items: Element }[] = [{ level: low, items: root }];
  walk(view.document, {
    enter(node) {
      if (!isElement(node) || !/^h[1-6]$/.test(node.name)) return;
      const title = headingText(node);
      const id = headingId(view.page.title, title, used);
      const level = Number(node.name[1]);
      if (level < low || level > high) return;
      while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
      let top = open.at(-1);
      const last = top?.items.children.at(-1);
      if (top && level > top.level && isElement(last)) {
        const items = element('ul', { class: 'toc-indentation' });
        push(last, items);
        top = { level, items };
        open.push(top);
      }
      if (top) push(top.items, element('li', {}, element('a', { href: `#${id}` }, text(title.trim()))));
    },
  });
  return root.children.length > 0 ? [root] : [];
}

function push(parent: Element, child: Element): void {
  child.parent = parent;
  parent.children.push(child);
}
