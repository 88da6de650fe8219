import { element, firstChild, text, textOf } from '@macrowright/storage';
import type { BuiltinElementView } from '../context.ts';

/** A list of tasks. */
export const taskList: BuiltinElementView = (_node, inside, view) => [
  element('ul', { class: 'inline-task-list', 'data-inline-tasks-content-id': view.page.id }, inside),
];

/** A task: a line without a box to tick. */
export const task: BuiltinElementView = (node, inside) => {
  const done = textOf(firstChild(node, 'ac:task-status') ?? []) === 'complete';
  const id = textOf(firstChild(node, 'ac:task-id') ?? []);
  return [element('li', { class: done ? 'checked' : undefined, 'data-inline-task-id': id }, inside)];
};

/** The words of a task; an empty one keeps its line. */
export const taskBody: BuiltinElementView = (_node, inside) =>
  inside.length > 0 ? inside : [element('span', {}, text('\u00a0'))];
