import { element } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';
import { addClass, copyElement, htmlElement } from './html-element.ts';

/** `table`: a table in its wrapper. */
export const table: BuiltinElement = {
  ...htmlElement,
  render(node, body, view) {
    const rendered = copyElement(node, body, view);
    const localId = node.attribs['ac:local-id'];
    if (localId !== undefined) rendered.attribs['data-local-id'] = localId;
    addClass(rendered, 'confluenceTable');
    return [element('div', { class: 'table-wrap' }, rendered)];
  },
};
