import type { PageTarget } from '@macrowright/macros';

/** Where a link leads, and its text when it has no body. */
export interface LinkTarget {
  readonly href: string;
  readonly text?: string;
}

/** Answers to links that win over the site's. `undefined` leaves the link to the site. Addresses that could run are refused. */
export interface ViewLinks {
  page?(page: PageTarget): LinkTarget | undefined;
  space?(spaceKey: string): LinkTarget | undefined;
  /** By account id, user name or user key. */
  user?(id: string): LinkTarget | undefined;
  attachment?(filename: string, page: PageTarget | undefined): LinkTarget | undefined;
  /** `[name@key]` of wiki markup. */
  shortcut?(key: string, parameter: string): LinkTarget | undefined;
}
