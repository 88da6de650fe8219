/** A set of colours. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** What a person can choose. */
export type ThemeChoice = ThemeName | 'system';

/** The colours that a choice means on this machine now. */
export function themeOf(choice: ThemeChoice): ThemeName {
  if (choice !== 'system') return choice;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Reads a choice from a text; what is not one means the system's. */
export function themeChoice(value: string | null): ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'contrast' ? value : 'system';
}
