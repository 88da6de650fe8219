import { attribute, element, isElement, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinElement } from '../context.ts';

/** `ac:layout-cell`: one column. The narrow columns of a sidebar layout are asides. */
export const layoutCell: BuiltinElement = {
  render(node, body) {
    const section = isElement(node.parent) ? (attribute(node.parent, 'ac:type') ?? '') : '';
    const isAside =
      (section === 'two_left_sidebar' && isOutermost(node, 'prev')) ||
      (section === 'two_right_sidebar' && isOutermost(node, 'next')) ||
      (section === 'three_with_sidebars' && (isOutermost(node, 'prev') || isOutermost(node, 'next')));
    const type = isAside ? 'aside' : 'normal';
    const inner = element('div', { class: 'innerCell' }, ['\n', body]);
    return [element('div', { class: `cell ${type}`, 'data-type': type }, ['\n', inner, '\n']), text('\n')];
  },
};

function isOutermost(node: Element, side: 'prev' | 'next'): boolean {
  for (let sibling: ChildNode | null = node[side]; sibling; sibling = sibling[side]) {
    if (isElement(sibling, 'ac:layout-cell')) return false;
  }
  return true;
}
