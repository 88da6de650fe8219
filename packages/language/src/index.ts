export type { Anchor } from './anchor.ts';
export { createJsonService, type JsonPath, type JsonService } from './json/json-service.ts';
export type { JsonSchema } from './json/schema.ts';
export { type SemanticToken, type TokenKind, tokenKinds } from './semantic-tokens.ts';
export { createLanguageService, type LanguageService } from './service.ts';
export type {
  CompletionItem,
  CompletionKind,
  DocumentSymbol,
  Hover,
  LanguageServiceOptions,
  SiteNames,
  Syntax,
} from './types.ts';
