export {
  type ConvertError,
  type ConvertRequest,
  type ConvertResult,
  canConvert,
  conversionPairs,
  convertBody,
  type Representation,
} from './convert.ts';
export { createSite } from './site/create-site.ts';
export type { Site, SiteContextJson } from './site/site.ts';
export { builtinElements } from './view/elements/index.ts';
export type { LinkTarget, ViewLinks } from './view/links.ts';
export type { ElementView, ViewOptions, ViewResult } from './view/options.ts';
export { renderView } from './view/render-view.ts';
export { type StorageResult, type WikiOptions, wikiToStorage } from './wiki/wiki-to-storage.ts';
