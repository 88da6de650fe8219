import type { WireContent } from '@macrowright/api/wire';
import type { LinkStyle } from '../../http/links.ts';
import type { Renderer, Viewer } from '../../rendering/renderer.ts';
import type { ContentRow } from '../../store/rows.ts';
import type { Store } from '../../store/store.ts';
import type { Expand } from '../expand.ts';

/**
 * How bodies that were not expanded are written: named in `_expandable` (`modern`), or present without a value as in the
 * examples of the REST documentation (`classic`).
 */
export type BodyStyle = 'modern' | 'classic';

/** The properties of a type, to be set one after the other. */
export type Expanded<T> = { -readonly [K in keyof T]?: T[K] };

/** What building the JSON of one response requires: the data, the user, and the base URL of the request. */
export interface JsonContext extends Viewer {
  readonly store: Store;
  readonly renderer: Renderer;
  readonly links: LinkStyle;
  readonly bodies: BodyStyle;
  /** Content inside other JSON, such as a home page or a child. */
  content(row: ContentRow, expand: Expand): WireContent;
}
