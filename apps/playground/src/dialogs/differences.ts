import { make } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import { openDialog } from './dialog.ts';
import { markedText } from './marked-text.ts';

type Labelled = readonly [label: string, text: string];

/** A heading, a list of the differences in meaning, and both texts with the differences marked. */
export async function differenceParts(
  call: CallEngine,
  title: string,
  [oneLabel, one]: Labelled,
  [otherLabel, other]: Labelled,
): Promise<HTMLElement[]> {
  const notes = (await call('diff', { before: one, after: other })) ?? [];
  const summary =
    notes.length === 0
      ? 'no differences in meaning'
      : `${notes.length} ${notes.length === 1 ? 'difference' : 'differences'}`;
  return [
    make('h3', {}, `${title}: ${summary}`),
    make('ul', { class: 'notes' }, ...notes.slice(0, 50).map((note) => make('li', {}, note.text))),
    make(
      'div',
      { class: 'two' },
      markedText(
        oneLabel,
        one,
        notes.flatMap((note) => note.before ?? []),
      ),
      markedText(
        otherLabel,
        other,
        notes.flatMap((note) => note.after ?? []),
      ),
    ),
  ];
}

/** Shows how two documents in storage format differ. */
export async function openDifferences(call: CallEngine, one: Labelled, other: Labelled): Promise<void> {
  const { body } = openDialog('Differences', 'wide');
  body.append(...(await differenceParts(call, 'Storage format', one, other)));
}
