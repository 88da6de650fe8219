import type { Command } from './commands.ts';
import { announce } from './live-region.ts';
import type { ThemeName } from './theme.ts';

/** The theme of the rendered page. */
export interface PageTheme {
  /** Sets the theme of the playground, which the page uses unless it sets its own theme. */
  setDefault(theme: ThemeName): void;
  /** Switches the page from the theme of the playground to light, to dark, and back. */
  readonly command: Command;
}

/** Lets the rendered page use a different theme from the playground. Calls `apply` with the theme to use. */
export function createPageTheme(apply: (theme: ThemeName) => void): PageTheme {
  let override: 'light' | 'dark' | undefined;
  let defaultTheme: ThemeName = 'light';
  return {
    setDefault(theme) {
      defaultTheme = theme;
      apply(override ?? theme);
    },
    command: {
      id: 'page-theme',
      group: 'View',
      title: 'Switch the theme of the rendered page',
      run() {
        override = override === undefined ? 'light' : override === 'light' ? 'dark' : undefined;
        apply(override ?? defaultTheme);
        announce(override ? `The page uses the ${override} theme.` : 'The page uses the theme of the playground.');
      },
    },
  };
}
