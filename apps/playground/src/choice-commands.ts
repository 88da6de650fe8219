import type { Command } from './commands.ts';

/** A command for each option of a select element in the header, because small screens have no room for the element. */
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
