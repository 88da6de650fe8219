export type { AnyNode, CDATA, ChildNode, Comment, Document, Element, ParentNode, Text } from 'domhandler';
export {
  type AttributeValue,
  appendChildren,
  type Child,
  cdata,
  comment,
  element,
  page,
  text,
  toNodes,
} from './build.ts';
export { isXmlCharacter } from './characters.ts';
export type { Diagnostic, Fix, Range, Severity, SourceMap, TextEdit } from './diagnostic.ts';
export { type DiagnosticJson, diagnosticsToJson } from './diagnostic-json.ts';
export { diffStorage, type StorageDifference } from './diff/diff-storage.ts';
export { applyEdits } from './edit/apply-edits.ts';
export { createEditor, type StorageEditor } from './edit/create-editor.ts';
export type { NewMacroBody } from './edit/macro-edits.ts';
export { decodeEntities, encodeAttribute, encodeText, entityCode } from './entities.ts';
export type { IsBlockMacro } from './format/format-role.ts';
export { type FormatOptions, formatEdits, formatStorage } from './format/format-storage.ts';
export { createLineIndex, type LineIndex, type Position } from './lines.ts';
export { type Macro, type MacroBody, type MacroParameter, macroOf } from './macro.ts';
export { parseStorage, type StorageDocument } from './parse.ts';
export { attribute, childElements, firstChild, isElement, textOf } from './read.ts';
export { serialize } from './serialize.ts';
export { serializeFrom } from './serialize-from.ts';
export { serializeHtml } from './serialize-html.ts';
export type { TagRanges } from './tag-ranges.ts';
export type {
  AttributeDefinition,
  AttributeType,
  ContentKind,
  ElementDefinition,
} from './vocabulary/element-definition.ts';
export { foreignElements } from './vocabulary/foreign-elements.ts';
export {
  allowedChildren,
  attributeDefinition,
  type ElementName,
  elementDefinition,
  isElementName,
  knownAttributes,
  vocabulary,
} from './vocabulary/vocabulary.ts';
export { type WalkVisitor, walk } from './walk.ts';
