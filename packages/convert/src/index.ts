export { type ConvertError, type ConvertRequest, type ConvertResult, convertBody } from './convert.ts';
export type { Loss, UnsupportedPolicy } from './losses.ts';
export { builtinBlocks } from './readers/wiki/blocks/index.ts';
export type {
  BlockConstruct,
  BlockLine,
  ConstructReader,
  InlineConstruct,
  InlineCursor,
  WikiSettings,
} from './readers/wiki/construct.ts';
export { createWikiConverter, type WikiConversion, type WikiConverter } from './readers/wiki/incremental.ts';
export { builtinInlines } from './readers/wiki/inlines/index.ts';
export type { WikiOptions } from './readers/wiki/options.ts';
export { type StorageResult, wikiToStorage } from './readers/wiki/wiki-to-storage.ts';
export { conversionRemarks } from './remarks.ts';
export {
  isSourceRepresentation,
  isTargetRepresentation,
  type SourceRepresentation,
  sourceRepresentations,
  type TargetRepresentation,
  targetRepresentations,
} from './representation.ts';
export type { ConvertSettings } from './settings.ts';
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
export { builtinElements } from './writers/view/elements/lookup.ts';
export type { LinkTarget, ViewLinks } from './writers/view/links.ts';
export type { ElementView, ViewNodes, ViewOptions, ViewResult } from './writers/view/options.ts';
export { renderView, renderViewNodes } from './writers/view/render-view.ts';
export { type Comparison, sameStorage } from './writers/wiki/compare/same-storage.ts';
export { storageToWiki, type WikiResult, type WikiWriteOptions } from './writers/wiki/storage-to-wiki.ts';
