import { isRecord } from '@macrowright/storage';
import type { Context } from 'hono';
import { type Layers, viewerOf } from '../http/layers.ts';
import { type Json, member, textValue } from '../http/request.ts';
import type { BodyContext } from '../rendering/renderer.ts';

/** The body of the content in a request as storage: `{ representation, value }`, or an object with a member per representation. */
export function storageIn(c: Context, layers: Layers, request: Json, context: BodyContext): string | undefined {
  const body = member(request, 'body');
  for (const [name, candidate] of [['storage', body] as const, ...Object.entries(body)]) {
    if (!isRecord(candidate) || typeof candidate.value !== 'string') continue;
    const from = textValue(candidate.representation) ?? name;
    return layers.renderer.toStorage(viewerOf(c, layers), { value: candidate.value, from }, context);
  }
  return undefined;
}
