import { blockAt } from '../block-at.ts';
import { skipSpaces } from '../characters.ts';
import type { BlockConstruct, BlockLine } from '../construct.ts';
import { append, appendAll, make, makeText } from '../node.ts';

/**
 * A task list, if the option `taskLists` is set: lines that start with a box.
 *
 *     [] to do
 *     [x] done
 */
export const taskList: BlockConstruct = {
  name: 'task-list',
  starts: '[',
  opens: ({ text }, { ink, end }) => boxEnd(text, ink, end) > 0,
  read(reader, first, out) {
    const { text } = reader;
    const { limit, start } = first;
    const tasks = make('ac:task-list', undefined, start, start);
    let line: BlockLine = first;
    for (;;) {
      const { ink, end } = line;
      const from = skipSpaces(text, boxEnd(text, ink, end), end);
      const task = make('ac:task', undefined, line.start, end);
      const status = make('ac:task-status', undefined, ink, from);
      append(status, makeText(text.charCodeAt(ink + 1) === 93 ? 'incomplete' : 'complete', ink, from));
      append(task, status);
      append(task, appendAll(make('ac:task-body', undefined, from, end), reader.inline({ start: from, end }).nodes));
      append(tasks, task);
      tasks.endIndex = end;
      const at = end + 1;
      const nextEnd = at < limit ? reader.lines.endOf(at, limit) : at;
      line = { ...line, start: at, ink: skipSpaces(text, at, nextEnd), end: nextEnd };
      if (at < limit && line.ink < nextEnd && blockAt(reader, line) === this) continue;
      out.push(tasks);
      return at;
    }
  },
};

/** Where the box `[]` or `[x]` and the space after it end, or -1. */
function boxEnd(text: string, ink: number, end: number): number {
  const box = text.startsWith('[]', ink) ? 2 : text.startsWith('[x]', ink) || text.startsWith('[X]', ink) ? 3 : 0;
  const after = ink + box;
  return box > 0 && after < end && text.charCodeAt(after) === 32 ? after + 1 : -1;
}
