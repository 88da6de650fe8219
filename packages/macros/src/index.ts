export type { BuilderArguments, MacroArguments, MacroBuilder, MacroExtras, ParameterArgument } from './arguments.ts';
export { blockMacros } from './block-macros.ts';
export { booleanOf, booleanSpellings } from './booleans.ts';
export { buildMacro, type LooseArguments } from './build.ts';
// one line per macro, in the index of that folder
export * from './builtin/index.ts';
export { builtinMacros } from './builtin-macros.ts';
export { createBuiltinRegistry } from './builtin-registry.ts';
export { commonMacroMistakes } from './common-mistakes.ts';
export { defineMacro } from './define.ts';
export type {
  Evidence,
  MacroAvailability,
  MacroBodyKind,
  MacroDefinition,
  MacroDistribution,
  MacroNesting,
  ParameterDefinition,
  ParameterEncoding,
  Parameters,
  ParameterType,
} from './definition.ts';
export {
  attachmentResource,
  blogPostResource,
  contentEntityResource,
  type EncodingFields,
  pageLink,
  pageResource,
  shortcutResource,
  spaceResource,
  urlResource,
  userResource,
} from './encodings.ts';
export { globalParameters, type MacroAttribute, macroAttributes } from './everywhere.ts';
export { type CloudFate, cloudFate, isOnDataCenter, valuesLostOnCloud } from './migration.ts';
export { nearest } from './nearest.ts';
export { type MacroValues, type ReadMacro, type ReadValue, readMacro } from './read-macro.ts';
export type {
  AttachmentReference,
  ContentEntityReference,
  ContentReference,
  ParameterInput,
  ShortcutReference,
  SingleInput,
  SpaceReference,
  UrlReference,
  UserReference,
} from './references.ts';
export { createRegistry, type MacroRegistry, type RegistryOptions } from './registry.ts';
export { parameterValue } from './value.ts';
export type { MacroView, PageTarget, ViewContext } from './view.ts';
export { scanWikiMacros, type WikiMacro, type WikiMacroScan, type WikiScanOptions } from './wiki/scan.ts';
export { nextBrace, readWikiTag, type WikiTag } from './wiki/tag.ts';
