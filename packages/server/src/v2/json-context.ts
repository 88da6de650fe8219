import type { Context } from 'hono';
import { type Layers, viewerOf } from '../http/layers.ts';
import { type LinkStyle, webPath } from '../http/links.ts';
import type { Renderer, Viewer } from '../rendering/renderer.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** What is needed to build the JSON for one response: the data, the user, and the base URL of the request. */
export interface JsonContext extends Viewer {
  readonly store: Store;
  readonly renderer: Renderer;
  readonly links: LinkStyle;
}

export function jsonContext(c: Context, layers: Layers): JsonContext {
  const { store, renderer, links } = layers;
  return { store, renderer, links, ...viewerOf(c, layers) };
}

/** The path of the web page of a piece of content, below the base URL. */
export function webPathOf({ store, links }: JsonContext, row: ContentRow): string {
  return webPath(links, row, store.spaces.byId(row.space_id)?.key ?? '');
}
