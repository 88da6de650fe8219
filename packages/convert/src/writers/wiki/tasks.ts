import { childElements, type Element, firstChild, textOf } from '@macrowright/storage';
import type { Place, WriteContext } from './context.ts';
import { writeInline } from './inline.ts';
import type { Attempt } from './list.ts';
import { hasOnly } from './loss.ts';
import { partsOf } from './parts.ts';

/** Writes `[] task` and `[x] task`, which a reader understands when its option is on. */
export function writeTasks(cx: WriteContext, list: Element, place: Place): Attempt {
  const tasks = childElements(list);
  const write = () => tasks.map((task) => writeTask(cx, task, place)).join('\n');
  const sayable =
    cx.taskLists &&
    hasOnly(list) &&
    tasks.length > 0 &&
    tasks.every((task) => task.name === 'ac:task' && isSimple(cx, task));
  if (sayable) return write();
  const reason = cx.taskLists ? 'This task list says more than wiki markup can.' : 'A task list has no wiki form.';
  return { reason, nearest: write };
}

function isSimple(cx: WriteContext, task: Element): boolean {
  const names = childElements(task).map(({ name }) => name);
  const body = firstChild(task, 'ac:task-body');
  const content = body ? partsOf(cx, body.children) : [];
  return (
    names.join() === 'ac:task-status,ac:task-body' &&
    content.length === 1 &&
    content[0]?.kind === 'text' &&
    !content[0].paragraph
  );
}

function writeTask(cx: WriteContext, task: Element, place: Place): string {
  const done = textOf(firstChild(task, 'ac:task-status') ?? []).trim() === 'complete';
  const content = partsOf(cx, firstChild(task, 'ac:task-body')?.children ?? []);
  const text = content
    .map((part) =>
      writeInline(cx, part.kind === 'text' ? part.nodes : part.element.children, { ...place, kind: 'heading' }),
    )
    .join(' ');
  return `${done ? '[x]' : '[]'} ${text}`;
}
