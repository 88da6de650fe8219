import type { Rule } from '../rule.ts';
import { atVariableFromText } from './at-variable-from-text.ts';
import { blockMacroInParagraph } from './block-macro-in-paragraph.ts';
import { cdataEndInText } from './cdata-end-in-text.ts';
import { cdataInRichText } from './cdata-in-rich-text.ts';
import { dependentParameter } from './dependent-parameter.ts';
import { deprecatedParameter } from './deprecated-parameter.ts';
import { doubleEscapedCode } from './double-escaped-code.ts';
import { duplicateMacroId } from './duplicate-macro-id.ts';
import { duplicateMacroParameter } from './duplicate-macro-parameter.ts';
import { excerptRepeated } from './excerpt-repeated.ts';
import { globInRegex } from './glob-in-regex.ts';
import { htmlAttributeSyntax } from './html-attribute-syntax.ts';
import { illegalCharacter } from './illegal-character.ts';
import { imageAlt } from './image-alt.ts';
import { imageWithoutSource } from './image-without-source.ts';
import { invalidBoolean } from './invalid-boolean.ts';
import { invalidColor } from './invalid-color.ts';
import { invalidEnumValue } from './invalid-enum-value.ts';
import { invalidLength } from './invalid-length.ts';
import { invalidNumber } from './invalid-number.ts';
import { layoutStructure } from './layout-structure.ts';
import { legacyMacroElement } from './legacy-macro-element.ts';
import { macroInHeading } from './macro-in-heading.ts';
import { macroMissingName } from './macro-missing-name.ts';
import { macroNameCase } from './macro-name-case.ts';
import { macroParameterCase } from './macro-parameter-case.ts';
import { missingAlternativeParameter } from './missing-alternative-parameter.ts';
import { missingBody } from './missing-body.ts';
import { missingRequiredAttribute } from './missing-required-attribute.ts';
import { missingRequiredParameter } from './missing-required-parameter.ts';
import { multipleBodies } from './multiple-bodies.ts';
import { namedDefaultParameter } from './named-default-parameter.ts';
import { nestedSameMacro } from './nested-same-macro.ts';
import { nestedTable } from './nested-table.ts';
import { opaqueMacroEdited } from './opaque-macro-edited.ts';
import { parameterResourceMismatch } from './parameter-resource-mismatch.ts';
import { plainTextWithoutCdata } from './plain-text-without-cdata.ts';
import { rawMarkdownLeft } from './raw-markdown-left.ts';
import { requiredParent } from './required-parent.ts';
import { sectionWithoutColumn } from './section-without-column.ts';
import { statusNeedsText } from './status-needs-text.ts';
import { strayMacroContent } from './stray-macro-content.ts';
import { tableShape } from './table-shape.ts';
import { taskStructure } from './task-structure.ts';
import { textWhereResourcePreferred } from './text-where-resource-preferred.ts';
import { unescapedAmpersand } from './unescaped-ampersand.ts';
import { unexpectedBody } from './unexpected-body.ts';
import { unknownElement } from './unknown-element.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownMacro } from './unknown-macro.ts';
import { unknownMacroParameter } from './unknown-macro-parameter.ts';
import { unknownPrefix } from './unknown-prefix.ts';
import { unmigratedWikiMarkup } from './unmigrated-wiki-markup.ts';
import { unsupportedCodeLanguage } from './unsupported-code-language.ts';
import { unwrappedPageReference } from './unwrapped-page-reference.ts';
import { voidElementNotClosed } from './void-element-not-closed.ts';
import { wikiOnlyMacro } from './wiki-only-macro.ts';
import { wrongBodyType } from './wrong-body-type.ts';
import { xmlWellFormed } from './xml-well-formed.ts';

/** The built-in rules, by group. */
export const builtinRules: readonly Rule[] = [
  xmlWellFormed,
  unescapedAmpersand,
  unknownEntity,
  voidElementNotClosed,
  htmlAttributeSyntax,
  cdataEndInText,
  cdataInRichText,
  doubleEscapedCode,
  unknownPrefix,
  illegalCharacter,
  unknownElement,
  blockMacroInParagraph,
  macroInHeading,
  layoutStructure,
  nestedTable,
  tableShape,
  taskStructure,
  imageWithoutSource,
  plainTextWithoutCdata,
  missingRequiredAttribute,
  atVariableFromText,
  rawMarkdownLeft,
  macroMissingName,
  unknownMacro,
  macroNameCase,
  wikiOnlyMacro,
  unknownMacroParameter,
  macroParameterCase,
  duplicateMacroParameter,
  missingRequiredParameter,
  missingAlternativeParameter,
  invalidEnumValue,
  invalidBoolean,
  invalidNumber,
  invalidColor,
  invalidLength,
  parameterResourceMismatch,
  textWhereResourcePreferred,
  unwrappedPageReference,
  namedDefaultParameter,
  wrongBodyType,
  unexpectedBody,
  missingBody,
  multipleBodies,
  strayMacroContent,
  nestedSameMacro,
  requiredParent,
  sectionWithoutColumn,
  excerptRepeated,
  unsupportedCodeLanguage,
  dependentParameter,
  globInRegex,
  legacyMacroElement,
  deprecatedParameter,
  unmigratedWikiMarkup,
  duplicateMacroId,
  opaqueMacroEdited,
  imageAlt,
  statusNeedsText,
];
