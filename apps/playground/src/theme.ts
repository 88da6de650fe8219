/** A set of colours. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** What a person can choose. */
export type ThemeChoice = ThemeName | 'system';

const savedKey = 'macrowright-theme';

/** The colours that a choice means on this machine now. */
function themeOf(choice: ThemeChoice): ThemeName {
  if (choice !== 'system') return choice;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Reads a choice from a text; what is not one means the system's. */
function themeChoice(value: string | null): ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'contrast' ? value : 'system';
}

/** Applies the chosen colours now and whenever the choice or the system changes. Without `keeps` the choice is forgotten. */
export function applyThemes(select: HTMLSelectElement, keeps: boolean, ...listeners: ((theme: ThemeName) => void)[]) {
  const apply = () => {
    const theme = themeOf(themeChoice(select.value));
    document.documentElement.dataset.theme = theme;
    for (const listener of listeners) listener(theme);
  };
  select.value = themeChoice(keeps ? localStorage.getItem(savedKey) : null);
  select.addEventListener('change', () => {
    if (keeps) localStorage.setItem(savedKey, select.value);
    apply();
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', apply);
  }
  apply();
  return {
    /** Tells one more listener, at once and from now on. */
    alsoTo(listener: (theme: ThemeName) => void): void {
      listeners.push(listener);
      apply();
    },
  };
}
