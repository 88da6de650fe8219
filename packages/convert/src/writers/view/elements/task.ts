import { element, firstChild, textOf } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:task`: a task is a line without a box to check. */
export const task: BuiltinElement = {
  render(node, body) {
    const isComplete = textOf(firstChild(node, 'ac:task-status') ?? []) === 'complete';
    const id = textOf(firstChild(node, 'ac:task-id') ?? []);
    return [element('li', { class: isComplete ? 'checked' : undefined, 'data-inline-task-id': id }, body)];
  },
};
