import { element } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:task-list`: a list of tasks. */
export const taskList: BuiltinElement = {
  render: (_node, body, view) => [
    element('ul', { class: 'inline-task-list', 'data-inline-tasks-content-id': view.page.id }, body),
  ],
};
