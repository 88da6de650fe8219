import type { Command } from './commands.ts';
import type { TextActions } from './text-actions.ts';

/** The commands that work on whole documents. */
export function textCommands(texts: TextActions): Command[] {
  return [
    { id: 'snapshot', group: 'Text', title: 'Take a snapshot of the storage format', run: () => texts.takeSnapshot() },
    {
      id: 'compare-snapshot',
      group: 'Text',
      title: 'Compare with the snapshot',
      run: () => void texts.compareSnapshot(),
    },
    { id: 'format', group: 'Text', title: 'Format the document', keys: 'Alt+Shift+S', run: () => void texts.format() },
    {
      id: 'fix-all',
      group: 'Text',
      title: 'Apply all safe fixes',
      keys: 'Alt+Shift+F',
      run: () => void texts.fixAll(),
    },
    { id: 'examples', group: 'Text', title: 'Open an example', keys: 'Alt+E', run: () => void texts.examples() },
  ];
}
