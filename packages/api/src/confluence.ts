import { type ConversionBatchOptions, type ConversionOutcome, convertContentBodies } from './conversion/batch.ts';
import { convertContentBody } from './conversion/convert-content-body.ts';
import type { ConvertContentBody, ConvertedContentBody } from './conversion/types.ts';
import { createTransport, type TransportOptions } from './http/transport.ts';
import { type Publication, type PublishResult, publish } from './publish/publish.ts';
import type { AttachmentsApi } from './resources/attachments/types.ts';
import { createAttachments } from './resources/attachments/v1.ts';
import { createContent } from './resources/content/content.ts';
import type { ContentApi } from './resources/content/types.ts';
import type { LabelsApi } from './resources/labels/types.ts';
import { createLabels } from './resources/labels/v1.ts';
import type { PropertiesApi } from './resources/properties/types.ts';
import { createProperties } from './resources/properties/v1.ts';
import type { SearchApi } from './resources/search/types.ts';
import { createSearch } from './resources/search/v1.ts';
import type { SpacesApi } from './resources/spaces/types.ts';
import { createSpaces } from './resources/spaces/v1.ts';
import type { UsersApi } from './resources/users/types.ts';
import { createUsers } from './resources/users/v1.ts';
import { createSite, type SiteOptions } from './site.ts';

/** The site to call and how to call it. */
export interface ConfluenceOptions extends TransportOptions, SiteOptions {}

/** A client for one Confluence site. Failed calls reject with an `ApiError`, or with the reason of the caller's abort signal. */
export interface Confluence {
  /** Converts one body. A rejected body results in an `ApiError` of kind `invalid-body`, with `position` if the server reports one. */
  convertContentBody(request: ConvertContentBody): Promise<ConvertedContentBody>;
  /** Converts many bodies, several at a time, and yields the results in order. A rejected body is a result, not an error. */
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
  /** Creates or updates a page with its files and labels. When nothing changed, no new version is created. */
  publish(publication: Publication): Promise<PublishResult>;
  /** Waits for running calls, then closes the connections. A dispatcher passed as an option stays open. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Creates a client for one Confluence site. Connects on the first call. Invalid options throw a `TypeError` or `RangeError`. */
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
