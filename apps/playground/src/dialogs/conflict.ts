import { make } from '../dom.ts';
import type { Ask } from '../engine-client.ts';
import type { LoadedPage } from '../site/site-client.ts';
import { openDialog } from './dialog.ts';
import { markedText } from './marked-text.ts';

/** What a person decided about a page that somebody else saved meanwhile. */
export type Resolution = 'mine' | 'theirs' | 'later';

/** Shows the page as it was opened, as it is here, and as it is on the site, with what changed in each. */
export async function resolveConflict(ask: Ask, opened: string, mine: string, theirs: LoadedPage): Promise<Resolution> {
  const [here, there] = await Promise.all([
    ask('diff', { before: opened, after: mine }),
    ask('diff', { before: opened, after: theirs.storage }),
  ]);
  return new Promise((resolve) => {
    let resolution: Resolution = 'later';
    const { body, close } = openDialog(`${theirs.title} was saved by somebody else`, 'wide', () => resolve(resolution));
    const choose = (value: Resolution) => () => {
      resolution = value;
      close();
    };
    const after = (notes: typeof here) => (notes ?? []).flatMap((note) => note.after ?? []);
    const gone = [...(here ?? []), ...(there ?? [])].flatMap((note) => note.before ?? []);
    const list = (notes: typeof here) =>
      make('ul', { class: 'notes' }, ...(notes ?? []).slice(0, 20).map(({ text }) => make('li', {}, text)));
    body.append(
      make('p', {}, `You opened an older version; the site has version ${theirs.version}. Nothing is saved yet.`),
      make(
        'div',
        { class: 'three' },
        markedText('As you opened it', opened, gone),
        markedText('Yours', mine, after(here)),
        markedText('On the site', theirs.storage, after(there)),
      ),
      make(
        'div',
        { class: 'two' },
        make('div', {}, make('h3', {}, 'You changed'), list(here)),
        make('div', {}, make('h3', {}, 'They changed'), list(there)),
      ),
      make(
        'div',
        { class: 'choices' },
        make('button', { type: 'button', onclick: choose('mine') }, 'Save mine over theirs'),
        make('button', { type: 'button', onclick: choose('theirs') }, 'Take theirs'),
        make('button', { type: 'button', onclick: choose('later') }, 'Decide later'),
      ),
    );
  });
}
