import type { Rule } from '../rule.ts';
import { atVariableFromText } from './at-variable-from-text.ts';
import { blockMacroInParagraph } from './block-macro-in-paragraph.ts';
import { cdataEndInText } from './cdata-end-in-text.ts';
import { cdataInRichText } from './cdata-in-rich-text.ts';
import { doubleEscapedCode } from './double-escaped-code.ts';
import { duplicateMacroParameter } from './duplicate-macro-parameter.ts';
import { htmlAttributeSyntax } from './html-attribute-syntax.ts';
import { illegalCharacter } from './illegal-character.ts';
import { imageAlt } from './image-alt.ts';
import { imageWithoutSource } from './image-without-source.ts';
import { invalidBoolean } from './invalid-boolean.ts';
import { invalidEnumValue } from './invalid-enum-value.ts';
import { invalidNumber } from './invalid-number.ts';
import { layoutStructure } from './layout-structure.ts';
import { macroInHeading } from './macro-in-heading.ts';
import { macroMissingName } from './macro-missing-name.ts';
import { macroNameCase } from './macro-name-case.ts';
import { macroParameterCase } from './macro-parameter-case.ts';
import { missingAlternativeParameter } from './missing-alternative-parameter.ts';
import { missingBody } from './missing-body.ts';
import { missingRequiredAttribute } from './missing-required-attribute.ts';
import { missingRequiredParameter } from './missing-required-parameter.ts';
import { multipleBodies } from './multiple-bodies.ts';
import { nestedTable } from './nested-table.ts';
import { plainTextWithoutCdata } from './plain-text-without-cdata.ts';
import { rawMarkdownLeft } from './raw-markdown-left.ts';
import { statusNeedsText } from './status-needs-text.ts';
import { strayMacroContent } from './stray-macro-content.ts';
import { tableShape } from './table-shape.ts';
import { taskStructure } from './task-structure.ts';
import { unescapedAmpersand } from './unescaped-ampersand.ts';
import { unexpectedBody } from './unexpected-body.ts';
import { unknownElement } from './unknown-element.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownMacro } from './unknown-macro.ts';
import { unknownMacroParameter } from './unknown-macro-parameter.ts';
import { unknownPrefix } from './unknown-prefix.ts';
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
  wrongBodyType,
  unexpectedBody,
  missingBody,
  multipleBodies,
  strayMacroContent,
  imageAlt,
  statusNeedsText,
];
