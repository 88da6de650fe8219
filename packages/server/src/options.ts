import type { MacroRegistry } from '@macrowright/macros';
import type { Users } from './http/require-user.ts';
import type { Upstream } from './upstream/upstream.ts';

/** Options for a site. */
export interface AppOptions {
  /** The SQLite file of the site, or `:memory:`. A missing folder is created. */
  readonly data: string;
  /** The path at which the API is served in addition to `/`. Default: `/wiki`. */
  readonly contextPath?: string;
  /** The flavor of links and HTML. Default: `datacenter`, because only Data Center has all of version 1 of the API. */
  readonly flavor?: 'cloud' | 'datacenter';
  /**
   * How unexpanded bodies are represented: listed in `_expandable` (`modern`, the default), or present without a value
   * as in the examples of the REST documentation (`classic`).
   */
  readonly bodies?: 'modern' | 'classic';
  /** The macros that conversions and views support. Default: the built-in ones. */
  readonly registry?: MacroRegistry;
  /** Whether to add a demo space to an empty site. Default: false. */
  readonly demo?: boolean;
  /** The folder whose files are served at `/`. */
  readonly staticFolder?: string;
  /** The folder whose files are served at `/docs/`. */
  readonly docsFolder?: string;
  /** Host names that requests may use in addition to those of loopback. */
  readonly hosts?: readonly string[];
  /** User names and passwords. Default: no authentication; the user name of Basic credentials is trusted. */
  readonly users?: Users;
  /** A real Confluence instance to forward requests below `/upstream` to. Requests must contain `upstreamToken`. Default: none. */
  readonly upstream?: Upstream;
  /** Called with one line per request: time, method, path, status, milliseconds. */
  readonly log?: (line: string) => void;
  /** The maximum size of an upload, in bytes. Default: 104,857,600. */
  readonly attachmentBytes?: number;
}
