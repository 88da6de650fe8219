import type { WireContent } from '@macrowright/api/wire';
import type { LinkStyle } from '../../http/links.ts';
import type { Renderer, Viewer } from '../../rendering/renderer.ts';
import type { ContentRow } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import type { Expand } from '../expand.ts';

/**
 * How unexpanded bodies are represented: listed in `_expandable` (`modern`), or present without a value as in the
 * examples in the REST documentation (`classic`).
 */
export type BodyStyle = 'modern' | 'classic';

/** The properties of a type, to be set one by one. */
export type Expanded<T> = { -readonly [K in keyof T]?: T[K] };

/** What is needed to build the JSON for one response: the data, the user, and the base URL of the request. */
export interface JsonContext extends Viewer {
  readonly store: Store;
  readonly renderer: Renderer;
  readonly links: LinkStyle;
  readonly bodies: BodyStyle;
  /** Content nested in other JSON, such as a home page or a child. */
  content(row: ContentRow, expand: Expand): WireContent;
}
