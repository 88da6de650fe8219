import { type ConversionBatchOptions, type ConversionOutcome, convertContentBodies } from './convert-content-bodies.ts';
import { type ConvertContentBody, type ConvertedContentBody, convertContentBody } from './convert-content-body.ts';
import { createTransport, type TransportOptions } from './http/transport.ts';
import { createSite, type SiteOptions } from './site.ts';

/** Where and how to call. */
export interface ConfluenceOptions extends TransportOptions, SiteOptions {}

/** A Confluence to call. */
export interface Confluence {
  /** Converts one body. What the server refuses is an `ApiError` of kind `invalid-body`, with `position` where it is told. */
  convertContentBody(request: ConvertContentBody): Promise<ConvertedContentBody>;
  /** Converts many, several at a time, and yields the answers in order. A refused body is an answer, not an error. */
  convertContentBodies(
    requests: Iterable<ConvertContentBody> | AsyncIterable<ConvertContentBody>,
    options?: ConversionBatchOptions,
  ): AsyncGenerator<ConversionOutcome>;
  /** Waits for running calls, and closes the connections. A dispatcher that was passed in stays open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a client for one Confluence. Connects when the first call is made. Options that make no sense are a `TypeError` or `RangeError`. */
export function createConfluence(options: ConfluenceOptions): Confluence {
  const transport = createTransport(options);
  const site = createSite(transport, options);
  return {
    convertContentBody: (request) => convertContentBody(site, request),
    convertContentBodies: (requests, batch) => convertContentBodies(site, requests, batch),
    close: () => transport.close(),
    [Symbol.asyncDispose]: () => transport.close(),
  };
}
