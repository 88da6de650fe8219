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
