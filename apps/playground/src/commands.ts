/** A command, available in the palette, in the help and by its keyboard shortcut. */
export interface Command {
  readonly id: string;
  /** Starts with a verb. */
  readonly title: string;
  /** For example `Ctrl+Shift+P`. `Ctrl` also matches the Command key. */
  readonly keys?: string;
  readonly group: 'Panes' | 'Text' | 'View' | 'Share' | 'Site' | 'Help';
  run(): void;
}

/** Whether a key event matches a shortcut. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}

/** The commands that contain every word of the query, best match first. A match at the start of a word counts more. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return commands
    .map((command) => ({ command, score: score(`${command.title} ${command.group}`.toLowerCase(), words) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
}

function score(title: string, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const at = title.indexOf(word);
    if (at < 0) return -1;
    total += at === 0 || title[at - 1] === ' ' ? 2 : 1;
  }
  return total;
}

/** Runs commands by their shortcuts. Returns a function that removes the listener. */
export function bindKeys(commands: () => readonly Command[]): () => void {
  const listener = (event: KeyboardEvent) => {
    const command = commands().find(({ keys }) => keys !== undefined && matchesKeys(event, keys));
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    command.run();
  };
  // Capture events before the editors, which use some of the same shortcuts.
  addEventListener('keydown', listener, { capture: true });
  return () => removeEventListener('keydown', listener, { capture: true });
}
