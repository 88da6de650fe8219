import { make } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import type { LoadedPage } from '../site/site-page.ts';
import { openDialog } from './dialog.ts';
import { markedText } from './marked-text.ts';

/** How to resolve a conflict with a version that somebody else has saved. */
export type Resolution = 'mine' | 'theirs' | 'later';

/** Shows the version that was opened, the edited one and the one on the site, with the changes in each. */
export async function resolveConflict(
  call: CallEngine,
  opened: string,
  mine: string,
  theirs: LoadedPage,
): Promise<Resolution> {
  const [here, there] = await Promise.all([
    call('diff', { before: opened, after: mine }),
    call('diff', { before: opened, after: theirs.storage }),
  ]);
  return new Promise((resolve) => {
    let resolution: Resolution = 'later';
    const { body, close } = openDialog(`"${theirs.title}" has changed on the site`, 'wide', () => resolve(resolution));
    const choose = (value: Resolution) => () => {
      resolution = value;
      close();
    };
    const after = (notes: typeof here) => (notes ?? []).flatMap((note) => note.after ?? []);
    const removed = [...(here ?? []), ...(there ?? [])].flatMap((note) => note.before ?? []);
    const list = (notes: typeof here) =>
      make('ul', { class: 'notes' }, ...(notes ?? []).slice(0, 20).map(({ text }) => make('li', {}, text)));
    body.append(
      make('p', {}, `Somebody else has saved version ${theirs.version}. Your changes are not saved yet.`),
      make(
        'div',
        { class: 'three' },
        markedText('Opened version', opened, removed),
        markedText('Your version', mine, after(here)),
        markedText(`Version ${theirs.version} on the site`, theirs.storage, after(there)),
      ),
      make(
        'div',
        { class: 'two' },
        make('div', {}, make('h3', {}, 'Your changes'), list(here)),
        make('div', {}, make('h3', {}, 'Their changes'), list(there)),
      ),
      make(
        'div',
        { class: 'choices' },
        make('button', { type: 'button', onclick: choose('mine') }, 'Overwrite with my version'),
        make('button', { type: 'button', onclick: choose('theirs') }, 'Use their version'),
        make('button', { type: 'button', onclick: choose('later') }, 'Decide later'),
      ),
    );
  });
}
