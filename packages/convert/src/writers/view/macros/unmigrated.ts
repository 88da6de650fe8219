import { appendChildren, element, isElement, macroOf, parseStorage, walk } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { wikiToStorage } from '../../../readers/wiki/wiki-to-storage.ts';
import type { BuiltinView } from '../context.ts';

/** Wiki markup that the server could not convert: as far as it can be read it is drawn, the rest stays text. */
export const unmigrated: BuiltinView = (macro, view) => {
  const { root } = parseStorage(wikiToStorage(macro.body?.kind === 'plain' ? macro.body.text : '').storage);
  const again: [Element, string][] = [];
  walk(root, {
    enter(node) {
      const inner = isElement(node) ? macroOf(node) : undefined;
      if (!inner?.name.startsWith('unmigrated-')) return true;
      again.push([inner.element, inner.body?.kind === 'plain' ? inner.body.text : '']);
      return false;
    },
  });
  // what cannot be read now could not be read in the next round either
  for (const [node, text] of again) {
    node.name = 'span';
    node.attribs = {};
    node.children = [];
    appendChildren(node, text);
  }
  return [element('div', {}, view.render(root.children))];
};

/** The same within a line. */
export const unmigratedInline: BuiltinView = (macro, view) => [element('span', {}, view.body(macro))];
