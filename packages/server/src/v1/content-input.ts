import { isRecord } from '@macrowright/storage';
import type { Context } from 'hono';
import { contentFor, viewerOf } from '../http/layers.ts';
import { type Json, member, textValue } from '../http/request.ts';
import type { BodyContext } from '../rendering/renderer.ts';
import type { ContentRow } from '../store/rows.ts';
import type { V1Layers } from './layers.ts';

const representations = ['storage', 'wiki', 'editor', 'editor2', 'view', 'atlas_doc_format'];

/** The body of the content in a request as storage. `undefined` if there is none. */
export function storageOf(c: Context, layers: V1Layers, request: Json, context: BodyContext): string | undefined {
  const bodies = member(request, 'body');
  for (const name of representations) {
    const body = bodies[name];
    if (!isRecord(body) || typeof body.value !== 'string') continue;
    const from = textValue(body.representation) ?? name;
    return layers.renderer.toStorage(viewerOf(c, layers), { value: body.value, from }, context);
  }
  return undefined;
}

/** The parent specified in a request: the last of its ancestors. */
export function parentOf(c: Context, layers: V1Layers, body: Json): ContentRow | undefined {
  const last: unknown = Array.isArray(body.ancestors) ? body.ancestors.at(-1) : undefined;
  const id = isRecord(last) ? textValue(last.id) : undefined;
  return id === undefined ? undefined : contentFor(c, layers, id);
}
