import { attribute, element, isElement, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinElementView } from '../context.ts';

/** The page's columns. */
export const layout: BuiltinElementView = (_node, inside) => [
  element('div', { class: 'contentLayout2' }, ['\n', inside]),
  text('\n'),
];

/** One row of columns. */
export const layoutSection: BuiltinElementView = (node, inside) => {
  const type = (attribute(node, 'ac:type') ?? 'single').replaceAll('_', '-');
  return [element('div', { class: `columnLayout ${type}`, 'data-layout': type }, ['\n', inside]), text('\n')];
};

/** One column; the narrow ones of a sidebar layout are asides. */
export const layoutCell: BuiltinElementView = (node, inside) => {
  const section = isElement(node.parent) ? (attribute(node.parent, 'ac:type') ?? '') : '';
  const aside =
    (section === 'two_left_sidebar' && isOutermost(node, 'prev')) ||
    (section === 'two_right_sidebar' && isOutermost(node, 'next')) ||
    (section === 'three_with_sidebars' && (isOutermost(node, 'prev') || isOutermost(node, 'next')));
  const type = aside ? 'aside' : 'normal';
  const inner = element('div', { class: 'innerCell' }, ['\n', inside]);
  return [element('div', { class: `cell ${type}`, 'data-type': type }, ['\n', inner, '\n']), text('\n')];
};

function isOutermost(node: Element, side: 'prev' | 'next'): boolean {
  for (let other: ChildNode | null = node[side]; other; other = other[side]) {
    if (isElement(other, 'ac:layout-cell')) return false;
  }
  return true;
}
