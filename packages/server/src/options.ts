import type { MacroRegistry } from '@macrowright/macros';
import type { Users } from './http/require-user.ts';
import type { Upstream } from './upstream/upstream.ts';

/** What a site is made of. */
export interface AppOptions {
  /** SQLite file of the site, or `:memory:`. Its folder is made when it is missing. */
  readonly data: string;
  /** Where the API is besides `/`. Default: `/wiki`. */
  readonly contextPath?: string;
  /** Whose links and HTML to imitate. Default: `datacenter`, as the whole of version 1 of the API is Data Center's. */
  readonly flavor?: 'cloud' | 'datacenter';
  /**
   * How bodies that were not asked for are written: named in `_expandable` (`modern`, the default), or there without a value
   * as the examples of the REST documentation show them (`classic`).
   */
  readonly bodies?: 'modern' | 'classic';
  /** The macros that conversions and views know. Default: the built-in ones. */
  readonly registry?: MacroRegistry;
  /** Fill an empty site with a demonstration space. Default: false. */
  readonly demo?: boolean;
  /** Folder whose files are served at `/`. */
  readonly staticFolder?: string;
  /** Folder whose files are served at `/docs/`. */
  readonly docsFolder?: string;
  /** Host names requests may be for, besides those of loopback. */
  readonly hosts?: readonly string[];
  /** Names and passwords. Default: everybody may call, and is who they say. */
  readonly users?: Users;
  /** A real Confluence, called below `/upstream` by those who know the token of this start. Default: none. */
  readonly upstream?: Upstream;
  /** Takes one line for each request: time, method, path, status, milliseconds. Default: nobody. */
  readonly log?: (line: string) => void;
  /** The largest upload, in bytes. Default: 104,857,600. */
  readonly attachmentBytes?: number;
}
