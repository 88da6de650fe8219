export {
  type ConvertError,
  type ConvertRequest,
  type ConvertResult,
  canConvert,
  conversionPairs,
  convertBody,
  type Representation,
} from './convert.ts';
