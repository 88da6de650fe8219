import type { AnyNode, Element } from 'domhandler';
import type { UserTarget } from '../builders/resource.ts';
import { attribute, firstChild, isElement, textOf } from '../read.ts';
import { walk } from '../walk.ts';
import { findAll } from './find.ts';
import { userOf } from './target-of.ts';
import { toText } from './to-text.ts';

/** A task in a document. */
export interface TaskItem {
  readonly element: Element;
  /** The number that the server assigned; `undefined` for a task that has not been saved yet. */
  readonly id: string | undefined;
  readonly done: boolean;
  /** The text of the task, without nested tasks. Computed on first use. */
  readonly text: string;
  /** The first mentioned user. */
  readonly assignee: UserTarget | undefined;
  /** The first date, unchanged: YYYY-MM-DD. */
  readonly due: string | undefined;
}

/** All tasks, in document order, including nested ones. */
export function tasksIn(input: AnyNode | readonly AnyNode[]): TaskItem[] {
  return findAll(input, 'ac:task').map((element) => {
    const id = firstChild(element, 'ac:task-id');
    const status = firstChild(element, 'ac:task-status');
    const body = firstChild(element, 'ac:task-body')?.children ?? [];
    const content = body.filter((child) => !isElement(child, 'ac:task-list'));
    return {
      element,
      id: id && textOf(id).trim(),
      done: status !== undefined && textOf(status).trim() === 'complete',
      get text() {
        return toText(content);
      },
      ...firstsIn(content),
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
