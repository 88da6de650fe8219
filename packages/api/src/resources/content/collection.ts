import { ApiError } from '../../errors.ts';
import type { Call, Transport } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import { validate } from '../../shapes/schema.ts';
import { type ContentV2, contentV2Schema } from '../../shapes/v2.ts';

/** Version 2 has a path for each type of content. */
export type Collection = 'pages' | 'blogposts' | 'footer-comments' | 'inline-comments' | 'attachments';

/** In the order in which they are searched for an id of unknown type. */
const collections: readonly Collection[] = ['pages', 'blogposts', 'footer-comments', 'inline-comments'];

/** The path of a piece of content. */
export function pathOf(collection: Collection, id: string): string {
  return `/api/v2/${collection}/${pathSegment('id', id)}`;
}

/** The version 1 type of a collection's members. */
export function typeOf(collection: Collection): string {
  if (collection === 'pages') return 'page';
  if (collection === 'blogposts') return 'blogpost';
  return collection === 'attachments' ? 'attachment' : 'comment';
}

/** The collection of a version 1 type. */
export function collectionOf(type: string): Collection {
  if (type === 'blogpost') return 'blogposts';
  if (type === 'comment') return 'footer-comments';
  return type === 'attachment' ? 'attachments' : 'pages';
}

/**
 * Reads content of unknown type: first as a page, then as each of the other types.
 *
 * If no collection has the id, throws the page's `not-found`, because a page is the most likely type.
 */
export async function findById(
  transport: Transport,
  id: string,
  rest: Pick<Call, 'query' | 'signal' | 'timeout'>,
): Promise<{ readonly collection: Collection; readonly content: ContentV2 }> {
  let missing: ApiError | undefined;
  for (const collection of id.startsWith('att') ? (['attachments'] as const) : collections) {
    const call: Call = { method: 'GET', path: pathOf(collection, id), ...rest };
    try {
      return { collection, content: validate(contentV2Schema, call, await transport.send(call)) };
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'not-found') throw error;
      missing ??= error;
    }
  }
  throw missing ?? new ApiError('not-found', `No content found with id "${id}".`);
}
