import type { Command } from './commands.ts';
import type { TextActions } from './text-actions.ts';

/** The commands that work on the texts as a whole. */
export function textCommands(texts: TextActions): Command[] {
  return [
    { id: 'keep', group: 'Text', title: 'Keep this storage for a comparison', run: () => texts.keep() },
    { id: 'compare-kept', group: 'Text', title: 'Compare with the kept storage', run: () => void texts.compareKept() },
    { id: 'format', group: 'Text', title: 'Format the storage', keys: 'Alt+Shift+S', run: () => void texts.format() },
    {
      id: 'fix-all',
      group: 'Text',
      title: 'Fix all that is safe to fix',
      keys: 'Alt+Shift+F',
      run: () => void texts.fixAll(),
    },
    { id: 'examples', group: 'Text', title: 'Open an example', keys: 'Alt+E', run: () => void texts.examples() },
  ];
}
