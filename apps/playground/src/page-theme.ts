import { announce } from './announce.ts';
import type { Command } from './commands.ts';
import type { ThemeName } from './theme.ts';

/** The theme of the drawn page. */
export interface PageTheme {
  /** Tells the theme of the playground, which the page has until it is given one of its own. */
  follow(theme: ThemeName): void;
  /** Goes from the playground's theme to light, to dark, and back. */
  readonly command: Command;
}

/** Lets the page be shown in another theme than the playground. `show` draws it in a theme. */
export function createPageTheme(show: (theme: ThemeName) => void): PageTheme {
  let own: 'light' | 'dark' | undefined;
  let followed: ThemeName = 'light';
  return {
    follow(theme) {
      followed = theme;
      show(own ?? theme);
    },
    command: {
      id: 'page-theme',
      group: 'View',
      title: 'Show the page light, dark, or as the theme is',
      run() {
        own = own === undefined ? 'light' : own === 'light' ? 'dark' : undefined;
        show(own ?? followed);
        announce(own ? `The page is shown ${own}.` : 'The page follows the theme.');
      },
    },
  };
}
