export {
  type ConvertError,
  type ConvertRequest,
  type ConvertResult,
  canConvert,
  conversionPairs,
  convertBody,
  type Representation,
} from './convert.ts';
export { type StorageResult, type WikiOptions, wikiToStorage } from './wiki/wiki-to-storage.ts';
