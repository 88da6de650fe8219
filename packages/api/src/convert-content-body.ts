import * as v from 'valibot';
import { convertAsync } from './convert-async.ts';
import { ApiError } from './errors.ts';
import { segment } from './http/address.ts';
import type { Call, Transport } from './http/transport.ts';
import { checked, type Schema } from './shapes/schema.ts';
import type { CallOptions, Site } from './site.ts';

/** One body for the server to convert. */
export interface ConvertContentBody extends CallOptions {
  readonly value: string;
  /** Representation of `value`: `wiki`, `storage`, `editor`, `atlas_doc_format`. */
  readonly from: string;
  readonly to: string;
  /** The page that gives the conversion its context. */
  readonly content?: { readonly id: string };
  /** The space in which names without a space are looked up, when there is no page. */
  readonly spaceKey?: string;
  /** `webresource`, `embeddedContent`, `mediaToken`, and what is below them. */
  readonly expand?: readonly string[];
  /** Which version of included content is drawn. Default: the server's, which is `current`. */
  readonly embeddedContentRender?: 'current' | 'version-at-save';
  /** Whether the asynchronous operation may answer what it made before of the same body. Default: `false`. */
  readonly allowCache?: boolean;
}

/** A converted body. The optional fields come when `expand` asks for them. */
export interface ConvertedContentBody {
  readonly value: string;
  readonly representation: string;
  readonly webresource?: unknown;
  readonly embeddedContent?: unknown;
  readonly mediaToken?: unknown;
}

/** The answer of both operations. */
export const convertedSchema: Schema<ConvertedContentBody> = v.object({
  value: v.string(),
  representation: v.string(),
});

/**
 * Converts a body, by the synchronous operation or the asynchronous one of Cloud.
 *
 * A body the server refuses is an `ApiError` of kind `invalid-body`, with `position` where the server told it. Data
 * Center has only the synchronous operation. Cloud has announced its end, so it is asked only where the other one does
 * not know the pair; a server that turns out to lack an operation is not asked for it again.
 */
export async function convertContentBody(site: Site, request: ConvertContentBody): Promise<ConvertedContentBody> {
  for (const way of conversionWays(site, request.from)) {
    try {
      return await (way === 'sync' ? convertSync(site.transport, request) : convertAsync(site, request));
    } catch (error) {
      if (!(error instanceof ApiError) || !isMissing(error) || site.conversion !== 'auto') throw error;
      site.known.conversionMissing.add(way);
      if (conversionWays(site, request.from).length === 0) throw error;
    }
  }
  throw new ApiError('not-supported', 'The server has neither the synchronous nor the asynchronous conversion.');
}

/** The ways to convert that are worth trying, in order. */
export function conversionWays(site: Site, from: string): readonly ('sync' | 'async')[] {
  if (site.conversion !== 'auto') return [site.conversion];
  // Only the synchronous operation has ever been seen to read wiki markup.
  const order =
    site.product === 'cloud' && from !== 'wiki' ? (['async', 'sync'] as const) : (['sync', 'async'] as const);
  return order.filter((way) => !site.known.conversionMissing.has(way));
}

/** Whether a refusal says that there is no such operation, and not that a body or a page is wrong. */
export function isMissing(error: ApiError): boolean {
  if (error.kind === 'gone' || error.kind === 'not-supported') return true;
  return error.kind === 'not-found' && !/^No (?:content|space) found/i.test(error.serverMessage ?? '');
}

async function convertSync(transport: Transport, request: ConvertContentBody): Promise<ConvertedContentBody> {
  const { value, from, content, signal, timeout } = request;
  const call: Call = {
    method: 'POST',
    path: `/rest/api/contentbody/convert/${segment('to', request.to)}`,
    query: conversionQuery(request),
    body: { value, representation: from, content },
    bodyText: value,
    safe: true,
    signal,
    timeout,
  };
  return checked(convertedSchema, call, await transport.send(call));
}

/** What both operations take in the query. */
export function conversionQuery({ spaceKey, embeddedContentRender, expand }: ConvertContentBody) {
  return { spaceKeyContext: spaceKey, embeddedContentRender, expand };
}
