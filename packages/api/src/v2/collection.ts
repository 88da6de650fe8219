import { ApiError } from '../errors.ts';
import { segment } from '../http/address.ts';
import type { Call, Transport } from '../http/transport.ts';
import { checked } from '../shapes/schema.ts';
import { type ContentV2, contentV2Schema } from './shapes.ts';

/** Version 2 keeps each type of content under an address of its own. */
export type Collection = 'pages' | 'blogposts' | 'footer-comments' | 'inline-comments' | 'attachments';

/** In the order in which an id of unknown type is looked for. */
const collections: readonly Collection[] = ['pages', 'blogposts', 'footer-comments', 'inline-comments'];

/** The address of a content. */
export function pathOf(collection: Collection, id: string): string {
  return `/api/v2/${collection}/${segment('id', id)}`;
}

/** The type that version 1 gives to members of a collection. */
export function typeOf(collection: Collection): string {
  if (collection === 'pages') return 'page';
  if (collection === 'blogposts') return 'blogpost';
  return collection === 'attachments' ? 'attachment' : 'comment';
}

/** The collection of a type of version 1. */
export function collectionOf(type: string): Collection {
  if (type === 'blogpost') return 'blogposts';
  if (type === 'comment') return 'footer-comments';
  return type === 'attachment' ? 'attachments' : 'pages';
}

/**
 * Reads a content of unknown type: as a page, and when there is none, as the other types in turn.
 *
 * An id that is nowhere is the `not-found` of the page, which is what was most likely meant.
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
      return { collection, content: checked(contentV2Schema, call, await transport.send(call)) };
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'not-found') throw error;
      missing ??= error;
    }
  }
  throw missing ?? new ApiError('not-found', `No content found with id "${id}".`);
}
