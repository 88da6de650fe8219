import { element, isElement, text } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:task-body`: the text of a task. An empty task keeps its line. */
export const taskBody: BuiltinElement = {
  applies: (node) => isElement(node.parent, 'ac:task'),
  render: (_node, body) => (body.length > 0 ? body : [element('span', {}, text('\u00a0'))]),
};
