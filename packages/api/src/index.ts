export type { Auth } from './auth.ts';
export { type Confluence, createConfluence } from './confluence.ts';
export type { ConvertContentBody, ConvertedContentBody } from './convert-content-body.ts';
export { ApiError, type ApiErrorDetail, type ApiErrorKind } from './errors.ts';
export type { TransportOptions } from './http/transport.ts';
