export type { Auth } from './auth.ts';
export { type Confluence, type ConfluenceOptions, createConfluence } from './confluence.ts';
export type { ConversionBatchOptions, ConversionOutcome } from './convert-content-bodies.ts';
export type { ConvertContentBody, ConvertedContentBody } from './convert-content-body.ts';
export { ApiError, type ApiErrorDetail, type ApiErrorKind, type BodyPosition } from './errors.ts';
export type { RetryOptions } from './http/retry.ts';
export type { CallEvent, TransportOptions } from './http/transport.ts';
export type { CallOptions, Product, SiteOptions } from './site.ts';
