import { type AttachmentsApi, createAttachments } from './attachments.ts';
import { createContent } from './content/content.ts';
import type { ContentApi } from './content/content-api.ts';
import { type ConversionBatchOptions, type ConversionOutcome, convertContentBodies } from './convert-content-bodies.ts';
import { type ConvertContentBody, type ConvertedContentBody, convertContentBody } from './convert-content-body.ts';
import { createTransport, type TransportOptions } from './http/transport.ts';
import { createLabels, type LabelsApi } from './labels.ts';
import { createProperties, type PropertiesApi } from './properties.ts';
import { type Publication, type PublishResult, publish } from './publish/publish.ts';
import { createSearch, type SearchApi } from './search.ts';
import { createSite, type SiteOptions } from './site.ts';
import { createSpaces, type SpacesApi } from './spaces.ts';
import { createUsers, type UsersApi } from './users.ts';

/** Where and how to call. */
export interface ConfluenceOptions extends TransportOptions, SiteOptions {}

/** A Confluence to call. What fails rejects with an `ApiError`, or with the reason of the caller's own signal. */
export interface Confluence {
  /** Converts one body. What the server refuses is an `ApiError` of kind `invalid-body`, with `position` where it is told. */
  convertContentBody(request: ConvertContentBody): Promise<ConvertedContentBody>;
  /** Converts many, several at a time, and yields the answers in order. A refused body is an answer, not an error. */
  convertContentBodies(
    requests: Iterable<ConvertContentBody> | AsyncIterable<ConvertContentBody>,
    options?: ConversionBatchOptions,
  ): AsyncGenerator<ConversionOutcome>;
  readonly content: ContentApi;
  readonly attachments: AttachmentsApi;
  readonly labels: LabelsApi;
  readonly properties: PropertiesApi;
  readonly spaces: SpacesApi;
  readonly search: SearchApi;
  readonly users: UsersApi;
  /** Creates or updates a page with its files and labels, and makes no version where nothing changed. */
  publish(publication: Publication): Promise<PublishResult>;
  /** Waits for running calls, and closes the connections. A dispatcher that was passed in stays open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a client for one Confluence. Connects when the first call is made. Options that make no sense are a `TypeError` or `RangeError`. */
export function createConfluence(options: ConfluenceOptions): Confluence {
  const transport = createTransport(options);
  const site = createSite(transport, options);
  const tools = {
    content: createContent(site),
    attachments: createAttachments(site),
    labels: createLabels(transport),
    convertContentBody: (request: ConvertContentBody) => convertContentBody(site, request),
  };
  return {
    ...tools,
    convertContentBodies: (requests, batch) => convertContentBodies(site, requests, batch),
    properties: createProperties(transport),
    spaces: createSpaces(site),
    search: createSearch(transport),
    users: createUsers(site),
    publish: (publication) => publish(tools, publication),
    close: () => transport.close(),
    [Symbol.asyncDispose]: () => transport.close(),
  };
}
