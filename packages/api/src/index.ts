export type { Auth } from './auth.ts';
export { type Confluence, type ConfluenceOptions, createConfluence } from './confluence.ts';
export type { ConversionBatchOptions, ConversionOutcome } from './conversion/batch.ts';
export type { ConvertContentBody, ConvertedContentBody } from './conversion/types.ts';
export {
  type CqlCondition,
  type CqlDateField,
  type CqlField,
  type CqlFunction,
  type CqlQuery,
  type CqlTextField,
  type CqlValue,
  cql,
} from './cql.ts';
export { ApiError, type ApiErrorDetail, type ApiErrorKind, type BodyPosition } from './errors.ts';
export type { Download } from './http/download.ts';
export type { FileData } from './http/multipart.ts';
export type { RetryOptions } from './http/retry.ts';
export type { CallEvent, TransportOptions } from './http/transport.ts';
export type { Listing, PagingOptions } from './paging.ts';
export { canonicalBody } from './publish/canonical-body.ts';
export type { Publication, PublishResult } from './publish/publish.ts';
export type { AttachmentsApi, ListAttachmentsOptions, NewAttachment } from './resources/attachments/types.ts';
export type {
  BodyInput,
  ChildOptions,
  CommentOptions,
  ContentApi,
  ContentChange,
  KnownContent,
  ListContentOptions,
  NewBlogPost,
  NewComment,
  NewContent,
  NewPage,
  ReadContentOptions,
  ReadOptions,
} from './resources/content/types.ts';
export type { LabelsApi } from './resources/labels/types.ts';
export type { PropertiesApi } from './resources/properties/types.ts';
export type { Cql, SearchApi, SearchOptions, SearchResult } from './resources/search/types.ts';
export type {
  ListSpacesOptions,
  NewSpace,
  SpaceDeletion,
  SpaceExpansion,
  SpacesApi,
} from './resources/spaces/types.ts';
export type { UsersApi } from './resources/users/types.ts';
export type { Attachment, Body, Content, ContentType } from './shapes/content.ts';
export type { ContentExpansion, ContentExpansions, Expanded } from './shapes/expand.ts';
export type { History } from './shapes/history.ts';
export type { Label } from './shapes/label.ts';
export type { Links } from './shapes/links.ts';
export type { Property } from './shapes/property.ts';
export type { Space } from './shapes/space.ts';
export type { User } from './shapes/user.ts';
export type { Version } from './shapes/version.ts';
export type { CallOptions, Product, SiteOptions } from './site.ts';
export { type PageFacts, siteFacts } from './site-facts.ts';
