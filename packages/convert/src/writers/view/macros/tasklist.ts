import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';

/** The task list macro of old releases, with one task per line. */
export const tasklist: BuiltinView = (macro) => {
  const lines = macro.body?.kind === 'plain' ? macro.body.text.split(/\r?\n/).filter((line) => line.trim() !== '') : [];
  const title = parameterValue(macro, 'title') ?? parameterValue(macro, '');
  // some releases stored a table: a row of headings, then cells between bars, the last of which is the task
  const tasks = lines
    .filter((line) => !line.startsWith('||'))
    .map((line) => line.split('|').findLast((cell) => cell.trim() !== '') ?? '');
  return [
    element('div', { class: 'tasklist-macro' }, [
      title ? element('p', { class: 'title' }, element('b', {}, title)) : undefined,
      element(
        'ul',
        { class: 'tasklist' },
        tasks.map((task) => element('li', {}, clean(task.trim()))),
      ),
    ]),
  ];
};
