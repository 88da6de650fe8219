import type { Command } from '../commands.ts';
import { make } from '../dom.ts';
import { openDialog } from './dialog.ts';

const editorKeys: readonly (readonly [string, string])[] = [
  ['Ctrl+Space', 'Complete'],
  ['Ctrl+.', 'Show quick fixes'],
  ['F8', 'Next problem (Shift+F8: previous)'],
  ['Ctrl+F', 'Find'],
  ['Ctrl+M', 'Let Tab leave the editor'],
];

/** What this is, and every shortcut: made from the same list as the palette. */
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
      'A Confluence page is one document in three texts: wiki markup that people wrote, storage format that the server keeps, and the HTML that readers see. Edit wiki markup or storage format; the rest follows. Everything runs in this browser.',
    ),
    make('h3', {}, 'Keys'),
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
