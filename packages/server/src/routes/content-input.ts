import type { Context } from 'hono';
import { baseUrl, contentFor, type Services, userOf } from '../context.ts';
import { checkStorage, convert } from '../conversion.ts';
import { Refusal } from '../errors.ts';
import { isObject, type Json, member, textValue } from '../request.ts';
import type { ContentRow } from '../store/content.ts';
import { siteOf } from '../view/site.ts';

/** Where names in a body are looked up. */
export interface InputContext {
  readonly page?: ContentRow;
  readonly spaceKey?: string;
}

/** The body of a v1 request as storage: storage is checked, wiki markup is converted. `undefined`: there is none. */
export function storageOf(c: Context, services: Services, request: Json, context: InputContext): string | undefined {
  const bodies = member(request, 'body');
  for (const name of ['storage', 'wiki', 'editor', 'editor2', 'view', 'atlas_doc_format']) {
    const body = bodies[name];
    if (!isObject(body) || typeof body.value !== 'string') continue;
    return storageFrom(c, services, body.value, textValue(body.representation) ?? name, context);
  }
  return undefined;
}

/** A body as storage, whatever its representation is. One that cannot become storage is refused. */
export function storageFrom(
  c: Context,
  services: Services,
  value: string,
  from: string,
  context: InputContext,
): string {
  if (from === 'storage') {
    checkStorage(value);
    return value;
  }
  const view = { baseUrl: baseUrl(c, services), flavor: services.flavor, user: userOf(c), ...context };
  const { database, registry } = services;
  return convert({ value, from, to: 'storage', site: siteOf(database, view), registry });
}

/** The parent that a v1 request names: the last of its ancestors. */
export function parentOf(c: Context, services: Services, body: Json): ContentRow | undefined {
  const last: unknown = Array.isArray(body.ancestors) ? body.ancestors.at(-1) : undefined;
  const id = isObject(last) ? textValue(last.id) : undefined;
  return id === undefined ? undefined : contentFor(c, services, id);
}

/** The title of a request, without space around it. */
export function titleOf(body: Json): string {
  const title = textValue(body.title)?.trim() ?? '';
  if (title.length > 255) throw new Refusal(400, 'The title cannot be longer than 255 characters.');
  return title;
}
