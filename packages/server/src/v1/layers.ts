import type { Context } from 'hono';
import { type Layers, viewerOf } from '../http/layers.ts';
import { contentJson } from './json/content.ts';
import type { BodyStyle, JsonContext } from './json/context.ts';

/** The layers that the version 1 routes use. */
export interface V1Layers extends Layers {
  readonly bodies: BodyStyle;
}

/** The context for building the JSON of a response. */
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
