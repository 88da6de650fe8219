import * as v from 'valibot';
import { ApiError, isOperationMissing } from '../errors.ts';
import type { Call, Transport } from '../http/transport.ts';
import { pathSegment } from '../http/url.ts';
import { type Schema, validate } from '../shapes/schema.ts';
import type { Site } from '../site.ts';
import { convertAsync } from './async.ts';
import type { ConvertContentBody, ConvertedContentBody } from './types.ts';

/** The response of the synchronous operation. */
export const convertedSchema: Schema<ConvertedContentBody> = v.object({
  value: v.string(),
  representation: v.string(),
});

/**
 * Converts a body with the synchronous operation or with Cloud's asynchronous one.
 *
 * A body the server rejects results in an `ApiError` of kind `invalid-body`, with `position` if the server reports one. Data
 * Center has only the synchronous operation. Cloud has deprecated it, so on Cloud it is used only if the asynchronous one does
 * not support the conversion. An operation that the server turns out to lack is not tried again.
 */
export async function convertContentBody(site: Site, request: ConvertContentBody): Promise<ConvertedContentBody> {
  for (const way of conversionWays(site, request.from)) {
    try {
      return await (way === 'sync' ? convertSync(site.transport, request) : convertAsync(site, request));
    } catch (error) {
      if (!(error instanceof ApiError) || !isOperationMissing(error) || site.conversion !== 'auto') throw error;
      site.learned.conversionMissing.add(way);
      if (conversionWays(site, request.from).length === 0) throw error;
    }
  }
  throw new ApiError('not-supported', 'The server supports neither synchronous nor asynchronous conversion.');
}

/** The operations to try, in order. */
export function conversionWays(site: Site, from: string): readonly ('sync' | 'async')[] {
  if (site.conversion !== 'auto') return [site.conversion];
  // Only the synchronous operation has been observed to accept wiki markup.
  const order =
    site.product === 'cloud' && from !== 'wiki' ? (['async', 'sync'] as const) : (['sync', 'async'] as const);
  return order.filter((way) => !site.learned.conversionMissing.has(way));
}

async function convertSync(transport: Transport, request: ConvertContentBody): Promise<ConvertedContentBody> {
  const { value, from, content, signal, timeout } = request;
  const call: Call = {
    method: 'POST',
    path: `/rest/api/contentbody/convert/${pathSegment('to', request.to)}`,
    query: conversionQuery(request),
    body: { value, representation: from, content },
    bodyText: value,
    safe: true,
    signal,
    timeout,
  };
  return validate(convertedSchema, call, await transport.send(call));
}

/** Query parameters of the synchronous operation. */
export function conversionQuery({ spaceKey, embeddedContentRender, expand }: ConvertContentBody) {
  return { spaceKeyContext: spaceKey, embeddedContentRender, expand };
}
