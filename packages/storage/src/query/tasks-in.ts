import type { AnyNode, Element } from 'domhandler';
import type { UserTarget } from '../builders/resource.ts';
import { attribute, firstChild, isElement, textOf } from '../read.ts';
import { walk } from '../walk.ts';
import { findAll } from './find.ts';
import { userOf } from './target-of.ts';
import { toText } from './to-text.ts';

/** A task as it is read. */
export interface TaskItem {
  readonly element: Element;
  /** As the server numbers it; `undefined` before it was saved. */
  readonly id: string | undefined;
  readonly done: boolean;
  /** What is to be done, without the tasks right below it. Read when asked for. */
  readonly text: string;
  /** The first person who is mentioned. */
  readonly assignee: UserTarget | undefined;
  /** The first date, as it stands: YYYY-MM-DD. */
  readonly due: string | undefined;
}

/** All tasks, in document order, those in bodies of others included. */
export function tasksIn(input: AnyNode | readonly AnyNode[]): TaskItem[] {
  return findAll(input, 'ac:task').map((element) => {
    const id = firstChild(element, 'ac:task-id');
    const status = firstChild(element, 'ac:task-status');
    const body = firstChild(element, 'ac:task-body')?.children ?? [];
    const own = body.filter((child) => !isElement(child, 'ac:task-list'));
    return {
      element,
      id: id && textOf(id).trim(),
      done: status !== undefined && textOf(status).trim() === 'complete',
      get text() {
        return toText(own);
      },
      ...firstsIn(own),
    };
  });
}

function firstsIn(body: readonly AnyNode[]): Pick<TaskItem, 'assignee' | 'due'> {
  let assignee: UserTarget | undefined;
  let due: string | undefined;
  walk(body, {
    enter(node) {
      if (!isElement(node)) return true;
      if (node.name === 'ri:user' && isElement(node.parent, 'ac:link')) assignee ??= userOf(node);
      if (node.name === 'time') due ??= attribute(node, 'datetime');
      return node.name !== 'ac:task-list';
    },
  });
  return { assignee, due };
}
