import type { Rule } from '../rule.ts';
import { activeContent } from './active-content.ts';
import { appMacro } from './app-macro.ts';
import { atVariableFromText } from './at-variable-from-text.ts';
import { attachmentNameCharacters } from './attachment-name-characters.ts';
import { autoplay } from './autoplay.ts';
import { blockMacroInParagraph } from './block-macro-in-paragraph.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { cdataEndInText } from './cdata-end-in-text.ts';
import { cdataInRichText } from './cdata-in-rich-text.ts';
import { cloudAnchorCharacters } from './cloud-anchor-characters.ts';
import { cloudMacroLegacy } from './cloud-macro-legacy.ts';
import { cloudMacroRemoved } from './cloud-macro-removed.ts';
import { cloudMacroViewOnly } from './cloud-macro-view-only.ts';
import { cloudNestedBodiedMacro } from './cloud-nested-bodied-macro.ts';
import { cloudUserIdentity } from './cloud-user-identity.ts';
import { colorContrast } from './color-contrast.ts';
import { credentialsInUrl } from './credentials-in-url.ts';
import { dangerousUrl } from './dangerous-url.ts';
import { dependentParameter } from './dependent-parameter.ts';
import { deprecatedParameter } from './deprecated-parameter.ts';
import { doubleEscapedCode } from './double-escaped-code.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { duplicateMacroId } from './duplicate-macro-id.ts';
import { duplicateMacroParameter } from './duplicate-macro-parameter.ts';
import { emptyHeading } from './empty-heading.ts';
import { excerptRepeated } from './excerpt-repeated.ts';
import { frameTitle } from './frame-title.ts';
import { globInRegex } from './glob-in-regex.ts';
import { hardCodedSiteLink } from './hard-coded-site-link.ts';
import { headingOrder } from './heading-order.ts';
import { htmlAttributeSyntax } from './html-attribute-syntax.ts';
import { htmlMacro } from './html-macro.ts';
import { illegalCharacter } from './illegal-character.ts';
import { imageAlt } from './image-alt.ts';
import { imageWithoutSource } from './image-without-source.ts';
import { insecureUrl } from './insecure-url.ts';
import { invalidBoolean } from './invalid-boolean.ts';
import { invalidColor } from './invalid-color.ts';
import { invalidEnumValue } from './invalid-enum-value.ts';
import { invalidLength } from './invalid-length.ts';
import { invalidNumber } from './invalid-number.ts';
import { layoutStructure } from './layout-structure.ts';
import { legacyMacroElement } from './legacy-macro-element.ts';
import { linkBodyType } from './link-body-type.ts';
import { linkText } from './link-text.ts';
import { linkWithoutTarget } from './link-without-target.ts';
import { macroInHeading } from './macro-in-heading.ts';
import { macroMissingName } from './macro-missing-name.ts';
import { macroNameCase } from './macro-name-case.ts';
import { macroParameterCase } from './macro-parameter-case.ts';
import { missingAlternativeParameter } from './missing-alternative-parameter.ts';
import { missingAttachment } from './missing-attachment.ts';
import { missingBody } from './missing-body.ts';
import { missingPage } from './missing-page.ts';
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
import { relativeLink } from './relative-link.ts';
import { requiredParent } from './required-parent.ts';
import { resourceAttributeMissing } from './resource-attribute-missing.ts';
import { sectionWithoutColumn } from './section-without-column.ts';
import { siteSpecificId } from './site-specific-id.ts';
import { sqlMacro } from './sql-macro.ts';
import { statusNeedsText } from './status-needs-text.ts';
import { strayMacroContent } from './stray-macro-content.ts';
import { tableHeader } from './table-header.ts';
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
import { userListing } from './user-listing.ts';
import { voidElementNotClosed } from './void-element-not-closed.ts';
import { widgetTemplate } from './widget-template.ts';
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
  linkWithoutTarget,
  resourceAttributeMissing,
  linkBodyType,
  brokenAnchor,
  duplicateAnchor,
  missingAttachment,
  missingPage,
  attachmentNameCharacters,
  hardCodedSiteLink,
  relativeLink,
  imageAlt,
  headingOrder,
  emptyHeading,
  linkText,
  tableHeader,
  frameTitle,
  statusNeedsText,
  autoplay,
  colorContrast,
  cloudMacroRemoved,
  cloudMacroViewOnly,
  cloudMacroLegacy,
  cloudNestedBodiedMacro,
  cloudUserIdentity,
  cloudAnchorCharacters,
  siteSpecificId,
  appMacro,
  htmlMacro,
  activeContent,
  dangerousUrl,
  credentialsInUrl,
  widgetTemplate,
  insecureUrl,
  userListing,
  sqlMacro,
];
