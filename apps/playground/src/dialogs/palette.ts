import { type Command, findCommands } from '../commands.ts';
import { make } from '../dom.ts';
import { openDialog } from './dialog.ts';

/** The command palette: type to search, select with the arrow keys, run with Enter. */
export function openPalette(commands: readonly Command[]): void {
  const { body, close } = openDialog('Commands');
  const list = make('ul', { id: 'palette-list', role: 'listbox', 'aria-label': 'Commands' });
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'palette-list',
    'aria-label': 'Search commands',
    placeholder: 'Search commands',
    autocomplete: 'off',
  });
  let found: readonly Command[] = [];
  let selected = 0;

  const show = () => {
    list.replaceChildren(
      ...found.map((command, index) =>
        make(
          'li',
          {
            role: 'option',
            id: `palette-${index}`,
            'aria-selected': String(index === selected),
            onclick: () => run(command),
          },
          make('span', {}, command.title),
          make('kbd', {}, command.keys ?? ''),
        ),
      ),
    );
    input.setAttribute('aria-activedescendant', found.length > 0 ? `palette-${selected}` : '');
    list.children[selected]?.scrollIntoView({ block: 'nearest' });
  };
  const run = (command: Command) => {
    close();
    command.run();
  };
  const search = () => {
    found = findCommands(commands, input.value);
    selected = 0;
    show();
  };
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      selected = (selected + step + found.length) % found.length;
      show();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const command = found[selected];
      if (command) run(command);
    }
  });
  body.append(input, list);
  search();
  input.focus();
}
