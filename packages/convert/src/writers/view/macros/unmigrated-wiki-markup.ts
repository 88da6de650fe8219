import { appendChildren, element, isElement, macroOf, parseStorage, walk } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { wikiToStorage } from '../../../readers/wiki/wiki-to-storage.ts';
import type { BuiltinView } from '../context.ts';

/** Wiki markup that the server could not convert: whatever can be read is rendered; the rest is shown as text. */
export const unmigratedWikiMarkup: BuiltinView = (macro, _body, view) => {
  const { root } = parseStorage(wikiToStorage(macro.body?.kind === 'plain' ? macro.body.text : '').storage);
  const unread: [node: Element, text: string][] = [];
  walk(root, {
    enter(node) {
      const inner = isElement(node) ? macroOf(node) : undefined;
      if (!inner?.name.startsWith('unmigrated-')) return true;
      unread.push([inner.element, inner.body?.kind === 'plain' ? inner.body.text : '']);
      return false;
    },
  });
  // rendering these macros again would loop
  for (const [node, text] of unread) {
    node.name = 'span';
    node.attribs = {};
    node.children = [];
    appendChildren(node, text);
  }
  return [element('div', {}, view.render(root.children))];
};
