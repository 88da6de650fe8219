import type { MacroRegistry } from '@macrowright/macros';
import type { Users } from './http/require-user.ts';
import type { Upstream } from './upstream/upstream.ts';

/** Options of a site. */
export interface AppOptions {
  /** SQLite file of the site, or `:memory:`. A missing folder is created. */
  readonly data: string;
  /** The path that serves the API in addition to `/`. Default: `/wiki`. */
  readonly contextPath?: string;
  /** The flavor of links and HTML. Default: `datacenter`, because only Data Center has all of version 1 of the API. */
  readonly flavor?: 'cloud' | 'datacenter';
  /**
   * How bodies that were not expanded are written: named in `_expandable` (`modern`, the default), or present without a value
   * as in the examples of the REST documentation (`classic`).
   */
  readonly bodies?: 'modern' | 'classic';
  /** The macros that conversions and views know. Default: the built-in ones. */
  readonly registry?: MacroRegistry;
  /** Whether an empty site gets a demo space. Default: false. */
  readonly demo?: boolean;
  /** Folder whose files are served at `/`. */
  readonly staticFolder?: string;
  /** Folder whose files are served at `/docs/`. */
  readonly docsFolder?: string;
  /** Host names that requests may use in addition to those of loopback. */
  readonly hosts?: readonly string[];
  /** User names and passwords. Default: no authentication; the user name of Basic credentials is trusted. */
  readonly users?: Users;
  /** A real Confluence to forward requests below `/upstream` to. They must contain `upstreamToken`. Default: none. */
  readonly upstream?: Upstream;
  /** Called with one line for each request: time, method, path, status, milliseconds. */
  readonly log?: (line: string) => void;
  /** The maximum size of an upload, in bytes. Default: 104,857,600. */
  readonly attachmentBytes?: number;
}
