export {
  type ConvertError,
  type ConvertRequest,
  type ConvertResult,
  canConvert,
  conversionPairs,
  convertBody,
  type Representation,
} from './convert.ts';
export { conversionRemarks } from './remarks.ts';
export { createSite } from './site/create-site.ts';
export { type PrefetchOptions, prefetchSite, type SiteSource } from './site/prefetch-site.ts';
export {
  collectReferences,
  type References,
  type SearchReference,
  type TitleReference,
} from './site/references.ts';
export type {
  Site,
  SiteAttachment,
  SiteContextJson,
  SitePage,
  SiteSpace,
  SiteUser,
  SiteVersion,
} from './site/site.ts';
export type { Loss, UnsayablePolicy } from './storage-to-wiki/context.ts';
export { type Comparison, sameStorage } from './storage-to-wiki/same-storage.ts';
export { storageToWiki, type WikiResult, type WikiWriteOptions } from './storage-to-wiki/storage-to-wiki.ts';
export { builtinElements } from './view/elements/index.ts';
export type { LinkTarget, ViewLinks } from './view/links.ts';
export type { ElementView, ViewOptions, ViewResult } from './view/options.ts';
export { renderView } from './view/render-view.ts';
export type { BlockConstruct, BlockLine } from './wiki/block-construct.ts';
export { builtinBlocks } from './wiki/blocks/index.ts';
export type { WikiContext, WikiSettings } from './wiki/context.ts';
export { createWikiConverter, type WikiConversion, type WikiConverter } from './wiki/incremental.ts';
export type { InlineConstruct, InlineCursor } from './wiki/inline-construct.ts';
export { builtinInlines } from './wiki/inlines/index.ts';
export { type StorageResult, type WikiOptions, wikiToStorage } from './wiki/wiki-to-storage.ts';
