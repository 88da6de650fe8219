import type { Command } from '../commands.ts';
import { make } from '../dom.ts';
import { openDialog } from './dialog.ts';

const editorKeys: readonly (readonly [string, string])[] = [
  ['Ctrl+Space', 'Show suggestions'],
  ['Ctrl+.', 'Show quick fixes'],
  ['F8', 'Go to the next problem (Shift+F8: previous)'],
  ['Ctrl+F', 'Find in the editor'],
  ['Ctrl+M', 'Toggle whether Tab moves the focus'],
];

/** An introduction, and all keyboard shortcuts from the list of commands. */
export function openHelp(commands: readonly Command[]): void {
  const { body } = openDialog('Help', 'wide');
  const rows = [
    ...commands.filter(({ keys }) => keys !== undefined).map(({ keys, title }) => [keys ?? '', title] as const),
    ...editorKeys,
  ];
  body.append(
    make(
      'p',
      {},
      'The three panes show one Confluence page: as wiki markup, in the storage format that Confluence saves, and as the HTML that readers see. Edit wiki markup or storage format, and the other panes update. Everything runs in your browser.',
    ),
    make('h3', {}, 'Keyboard shortcuts'),
    make(
      'table',
      { class: 'keys' },
      make(
        'tbody',
        {},
        ...rows.map(([keys, title]) =>
          make('tr', {}, make('th', { scope: 'row' }, make('kbd', {}, keys)), make('td', {}, title)),
        ),
      ),
    ),
  );
}
