import { childElements, firstChild } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';
import { isRenderedAdfNode } from './adf-node.ts';

/** `ac:adf-extension`: content of the Cloud editor, replaced by the nodes that can be rendered, otherwise by its fallback. */
export const adfExtension: BuiltinElement = {
  content(node) {
    const nodes = childElements(node, 'ac:adf-node').filter(isRenderedAdfNode);
    return nodes.length > 0 ? nodes : firstChild(node, 'ac:adf-fallback')?.children;
  },
};
