export type { AnyNode, CDATA, ChildNode, Comment, Document, Element, ParentNode, Text } from 'domhandler';
export {
  type AttributeValue,
  appendChildren,
  type Child,
  cdata,
  comment,
  type ElementOf,
  element,
  page,
  text,
  toNodes,
} from './build.ts';
export type { ContentOf, TextContent } from './builders/content-types.ts';
export type { ElementBuilder } from './builders/element-builder.ts';
export { elements } from './builders/elements.ts';
export { type ImageOptions, image } from './builders/image.ts';
export { emoji, emoticon, time } from './builders/inline.ts';
export { type LayoutCells, type LayoutType, layout, layoutSection } from './builders/layout.ts';
export { type LinkTarget, link, mention } from './builders/link.ts';
export {
  type AttachmentTarget,
  type BlogPostTarget,
  type ContentTarget,
  type PageTarget,
  type ResourceTarget,
  resource,
  type ShortcutTarget,
  type SpaceTarget,
  type UrlTarget,
  type UserTarget,
} from './builders/resource.ts';
export { type TableContent, table } from './builders/table.ts';
export { type Task, taskList } from './builders/task-list.ts';
export {
  a,
  abbr,
  acronym,
  b,
  big,
  blockquote,
  br,
  cite,
  code,
  col,
  colgroup,
  dd,
  del,
  div,
  dl,
  dt,
  em,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  hr,
  i,
  ins,
  kbd,
  li,
  ol,
  p,
  pre,
  q,
  s,
  samp,
  small,
  span,
  strong,
  sub,
  sup,
  tbody,
  td,
  tfoot,
  th,
  thead,
  tr,
  tt,
  u,
  ul,
} from './builders/xhtml.ts';
export { isXmlCharacter } from './characters.ts';
export type { Diagnostic, Fix, Range, Severity, SourceMap, TextEdit } from './diagnostic.ts';
export { type DiagnosticJson, diagnosticsToJson } from './diagnostic-json.ts';
export { diffStorage, type StorageDifference } from './diff/diff-storage.ts';
export { documentOf, lazyDocumentOf } from './document-of.ts';
export { applyEdits } from './edit/apply-edits.ts';
export { applyFixes, type FixOptions, type FixResult, selectFixes } from './edit/apply-fixes.ts';
export { createEditor, type StorageEditor } from './edit/create-editor.ts';
export { keepsContent } from './edit/keeps-content.ts';
export type { NewMacroBody } from './edit/macro-edits.ts';
export { decodeEntities, encodeAttribute, encodeText, entityCode } from './entities.ts';
export type { IsBlockMacro } from './format/format-role.ts';
export { type FormatOptions, formatEdits, formatStorage } from './format/format-storage.ts';
export { isRecord } from './is-record.ts';
export { createLineIndex, type LineIndex, type Position } from './lines.ts';
export { type Macro, type MacroBody, type MacroParameter, macroOf } from './macro.ts';
export { rawElement, rawText } from './nodes.ts';
export { parseStorage, type StorageDocument } from './parse/parse-storage.ts';
export { createPrinter, type Printer } from './print/printer.ts';
export { serialize, serializeHtml } from './print/serialize.ts';
export { serializeFrom } from './print/serialize-from.ts';
export type { PrintSyntax } from './print/tags.ts';
export {
  attachmentsIn,
  type Heading,
  headingsIn,
  type Image,
  imagesIn,
  macrosIn,
  mentionsIn,
  pagesIn,
  type Reference,
} from './query/contents-in.ts';
export { closest, type ElementTest, find, findAll } from './query/find.ts';
export { type Link, linksIn } from './query/links-in.ts';
export { matches, selectAll, selectOne } from './query/select.ts';
export { targetOf } from './query/target-of.ts';
export { type TaskItem, tasksIn } from './query/tasks-in.ts';
export { type JsonNode, toJson } from './query/to-json.ts';
export { toText } from './query/to-text.ts';
export { attribute, childElements, firstChild, isElement, textOf } from './read.ts';
export { replaceForbidden } from './replace-forbidden.ts';
export type { TagRanges } from './tag-ranges.ts';
export type { HoleValue } from './template/holes.ts';
export { storage } from './template/storage-template.ts';
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
