/** Something a person can do: found in the palette, in the help, and by its keys. */
export interface Command {
  readonly id: string;
  /** What it does, as a verb first. */
  readonly title: string;
  /** In the notation of `matchesKeys`: `Ctrl+Shift+P`. `Ctrl` is Command on a Mac. */
  readonly keys?: string;
  readonly group: 'Panes' | 'Text' | 'View' | 'Share' | 'Site' | 'Help';
  run(): void;
}

/** Whether a key press is the combination. */
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

/** The commands that match what was typed, best first: every word must occur; one at the start of a word counts more. */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
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

/** Listens for the keys of all commands. Returns a function that stops it. */
export function bindKeys(commands: () => readonly Command[]): () => void {
  const listener = (event: KeyboardEvent) => {
    const command = commands().find(({ keys }) => keys !== undefined && matchesKeys(event, keys));
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    command.run();
  };
  // Before the editors, which have bindings of their own for some of these.
  addEventListener('keydown', listener, { capture: true });
  return () => removeEventListener('keydown', listener, { capture: true });
}
