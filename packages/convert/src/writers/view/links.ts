import type { PageTarget } from '@macrowright/macros';

/** The target of a link, and its text if the link has no body. */
export interface LinkTarget {
  readonly href: string;
  readonly text?: string;
}

/**
 * Functions that resolve links. They take precedence over the site; `undefined` leaves a link to the site. A URL that could execute
 * code is left out.
 */
export interface ViewLinks {
  page?(page: PageTarget): LinkTarget | undefined;
  space?(spaceKey: string): LinkTarget | undefined;
  /** By account id, username or user key. */
  user?(id: string): LinkTarget | undefined;
  /** Without a page, the file is attached to the current page. */
  attachment?(filename: string, page: PageTarget | undefined): LinkTarget | undefined;
  /** `[name@key]` in wiki markup. */
  shortcut?(key: string, parameter: string): LinkTarget | undefined;
}
