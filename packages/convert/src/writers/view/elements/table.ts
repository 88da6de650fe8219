import { element } from '@macrowright/storage';
import type { BuiltinElementView } from '../context.ts';
import { addClass, copyOf, type ElementAttributes, safeAttributes } from './html.ts';

/** A table in its wrapper. */
export const table: BuiltinElementView = (node, inside, view) => {
  const drawn = copyOf(node, inside, view);
  const id = node.attribs['ac:local-id'];
  if (id !== undefined) drawn.attribs['data-local-id'] = id;
  addClass(drawn.attribs, 'confluenceTable');
  return [element('div', { class: 'table-wrap' }, drawn)];
};

/** A cell, with its class behind those it has. */
export const cellAttributes: ElementAttributes = (node, view) => {
  const attribs = safeAttributes(node, view);
  addClass(attribs, node.name === 'td' ? 'confluenceTd' : 'confluenceTh');
  return attribs;
};
