import { adfElements } from './adf-elements.ts';
import { blockElements } from './block-elements.ts';
import { commonAttributes } from './common-attributes.ts';
import type { AttributeDefinition, ElementDefinition } from './element-definition.ts';
import { inlineElements } from './inline-elements.ts';
import { linkElements } from './link-elements.ts';
import { macroElements } from './macro-elements.ts';
import { pageElements } from './page-elements.ts';
import { resourceElements } from './resource-elements.ts';
import { tableElements } from './table-elements.ts';
import { templateElements } from './template-elements.ts';

/** Every element of storage format: macros, links, resources, page structure, templates, then XHTML. */
export const vocabulary = {
  ...macroElements,
  ...linkElements,
  ...resourceElements,
  ...pageElements,
  ...adfElements,
  ...templateElements,
  ...blockElements,
  ...tableElements,
  ...inlineElements,
};

/** The name of an element in the vocabulary. */
export type ElementName = keyof typeof vocabulary;

/** Whether an element is in the vocabulary. */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

/** The definition of an element; `undefined` if it is not in the vocabulary. */
export function elementDefinition(name: string): ElementDefinition | undefined {
  return isElementName(name) ? vocabulary[name] : undefined;
}

/** The definition of an attribute of an element, including common attributes. */
export function attributeDefinition(element: string, name: string): AttributeDefinition | undefined {
  const attributes: Readonly<Record<string, AttributeDefinition>> = elementDefinition(element)?.attributes ?? {};
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const common: Readonly<Record<string, AttributeDefinition>> = commonAttributes;
  return isElementName(element) && !element.includes(':') && Object.hasOwn(common, name) ? common[name] : undefined;
}

/** All attributes of an element: its specific ones first, then the common ones of XHTML. */
export function knownAttributes(element: string): Readonly<Record<string, AttributeDefinition>> {
  const definition = elementDefinition(element);
  if (!definition) return {};
  return element.includes(':') ? definition.attributes : { ...definition.attributes, ...commonAttributes };
}

/** The names of the elements that an element can contain; for `undefined`, those at the top level of a document. */
export function allowedChildren(element: string | undefined): readonly ElementName[] {
  const definition = element === undefined ? undefined : elementDefinition(element);
  if (element !== undefined && !definition) return [];
  const names = Object.keys(vocabulary) as ElementName[]; // the type lists the keys of the vocabulary
  if (definition?.children) return names.filter((name) => definition.children?.includes(name));
  const content = definition?.content ?? 'flow';
  return names.filter((name) => fits(name, content, element));
}

function fits(name: ElementName, content: ElementDefinition['content'], parent: string | undefined): boolean {
  const { display, parents } = vocabulary[name] as ElementDefinition; // the union of literal types is too narrow
  if (name === 'ac:layout') return parent === undefined;
  if (display === 'part') return parent !== undefined && parents?.includes(parent) === true;
  if (content === 'flow') return true;
  if (content === 'block') return display !== 'inline';
  return content === 'inline' && display !== 'block';
}
