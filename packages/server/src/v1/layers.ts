import type { Context } from 'hono';
import { type Layers, viewerOf } from '../http/layers.ts';
import { contentJson } from './json/content.ts';
import type { BodyStyle, JsonContext } from './json/context.ts';

/** What the routes of version 1 call. */
export interface V1Layers extends Layers {
  readonly bodies: BodyStyle;
}

/** What the JSON of a response is made with. */
export function jsonContext(c: Context, { store, renderer, links, bodies }: V1Layers): JsonContext {
  const cx: JsonContext = {
    store,
    renderer,
    links,
    bodies,
    ...viewerOf(c, { links }),
    content: (row, expand) => contentJson(cx, row, expand),
  };
  return cx;
}
