import { type Child, type ElementOf, element } from '../build.ts';

/** A task. Confluence assigns an id to a task without one. */
export interface Task {
  readonly body: Child;
  readonly done?: boolean | undefined;
  readonly id?: number | undefined;
}

/** Builds a list of tasks, from their text or from objects with more options. */
export function taskList(...tasks: readonly (Task | string)[]): ElementOf<'ac:task-list'> {
  const built = tasks.map((task) => {
    const { body, done = false, id } = typeof task === 'string' ? { body: task } : task;
    return element('ac:task', {}, [
      id === undefined ? undefined : element('ac:task-id', {}, id),
      element('ac:task-status', {}, done ? 'complete' : 'incomplete'),
      element('ac:task-body', {}, body),
    ]);
  });
  return element('ac:task-list', {}, built);
}
