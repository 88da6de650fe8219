import type { BuiltinElement } from '../context.ts';
import { addClass, copyElement, htmlElement } from './html-element.ts';

/** `td` and `th`: a cell with Confluence's class after its own classes. */
export const tableCell: BuiltinElement = {
  ...htmlElement,
  render(node, body, view) {
    const rendered = copyElement(node, body, view);
    addClass(rendered, node.name === 'td' ? 'confluenceTd' : 'confluenceTh');
    return [rendered];
  },
};
