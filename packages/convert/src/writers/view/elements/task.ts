import { element, firstChild, textOf } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:task`: a task, shown as a line without a checkbox. */
export const task: BuiltinElement = {
  render(node, body) {
    const isComplete = textOf(firstChild(node, 'ac:task-status') ?? []) === 'complete';
    const id = textOf(firstChild(node, 'ac:task-id') ?? []);
    return [element('li', { class: isComplete ? 'checked' : undefined, 'data-inline-task-id': id }, body)];
  },
};
