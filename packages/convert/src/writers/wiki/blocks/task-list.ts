import { childElements, type Element, firstChild, textOf } from '@macrowright/storage';
import type { BlockWriter, Place, WikiWriter } from '../construct.ts';
import { hasOnly } from '../identity.ts';
import { partsOf } from '../parts.ts';

/**
 * Tasks, for readers with the option `taskLists`.
 *
 *     [] Rotate the API key
 *     [x] Check the alerts
 */
export const taskList: BlockWriter = {
  elements: ['ac:task-list'],
  write(writer, element, place) {
    const tasks = childElements(element);
    const write = () => tasks.map((task) => writeTask(writer, task, place)).join('\n');
    if (!writer.taskLists) return { reason: 'Wiki markup has no task lists.', nearest: write };
    const isSupported = hasOnly(element) && tasks.length > 0 && tasks.every((task) => isSimple(writer, task));
    return isSupported
      ? write()
      : { reason: 'Wiki markup supports only the status and text of tasks.', nearest: write };
  },
};

function isSimple(writer: WikiWriter, task: Element): boolean {
  const names = childElements(task).map(({ name }) => name);
  if (task.name !== 'ac:task' || names.join() !== 'ac:task-status,ac:task-body') return false;
  const parts = partsOf(writer, bodyOf(task));
  return parts.length === 1 && parts[0]?.kind === 'text' && !parts[0].paragraph;
}

function writeTask(writer: WikiWriter, task: Element, place: Place): string {
  const isDone = textOf(firstChild(task, 'ac:task-status') ?? []).trim() === 'complete';
  const content = partsOf(writer, bodyOf(task)).map((part) =>
    writer.inline(part.kind === 'text' ? part.nodes : part.element.children, { ...place, kind: 'heading' }),
  );
  return `${isDone ? '[x]' : '[]'} ${content.join(' ')}`;
}

function bodyOf(task: Element) {
  return firstChild(task, 'ac:task-body')?.children ?? [];
}
