/** A color theme. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** A theme that the user can choose. */
export type ThemeChoice = ThemeName | 'system';

const savedKey = 'macrowright-theme';

/** The theme to use for a choice. */
function themeOf(choice: ThemeChoice): ThemeName {
  if (choice !== 'system') return choice;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The choice with this name, or `system` by default. */
function themeChoice(value: string | null): ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'contrast' ? value : 'system';
}

/** Applies the theme now and whenever the choice or the system setting changes. Saves the choice if `isSaved`. */
export function applyThemes(select: HTMLSelectElement, isSaved: boolean, ...listeners: ((theme: ThemeName) => void)[]) {
  const apply = () => {
    const theme = themeOf(themeChoice(select.value));
    document.documentElement.dataset.theme = theme;
    for (const listener of listeners) listener(theme);
  };
  select.value = themeChoice(isSaved ? localStorage.getItem(savedKey) : null);
  select.addEventListener('change', () => {
    if (isSaved) localStorage.setItem(savedKey, select.value);
    apply();
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', apply);
  }
  apply();
  return {
    /** Adds a listener and calls it immediately. */
    addListener(listener: (theme: ThemeName) => void): void {
      listeners.push(listener);
      apply();
    },
  };
}
