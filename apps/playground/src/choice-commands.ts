import type { Command } from './commands.ts';

/** A command for each choice of a list in the header, which has no room for the list on small screens. */
export function choiceCommands(select: HTMLSelectElement, group: Command['group'], what: string): Command[] {
  return [...select.options].map((option) => ({
    id: `${select.id}-${option.value}`,
    group,
    title: `${what}: ${option.text}`,
    run() {
      select.value = option.value;
      select.dispatchEvent(new Event('change'));
    },
  }));
}
