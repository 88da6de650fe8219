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

/** Every element of storage format, in the order of a reference: macros, links, structure, templates, then XHTML. */
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

/** The name of an element that the vocabulary has. */
export type ElementName = keyof typeof vocabulary;

/** Whether the vocabulary has an element. */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

/** What the vocabulary says about an element; `undefined` when it does not have it. */
export function elementDefinition(name: string): ElementDefinition | undefined {
  return isElementName(name) ? vocabulary[name] : undefined;
}

/** What the vocabulary says about an attribute of an element, common ones included. */
export function attributeDefinition(element: string, name: string): AttributeDefinition | undefined {
  const attributes = knownAttributes(element);
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** All attributes that an element takes: its own first, then the common ones of XHTML. */
export function knownAttributes(element: string): Readonly<Record<string, AttributeDefinition>> {
  const definition = elementDefinition(element);
  if (!definition) return {};
  return element.includes(':') ? definition.attributes : { ...definition.attributes, ...commonAttributes };
}

/** Names of the elements that may stand right in an element, or at the top of a document for `undefined`. */
export function allowedChildren(element: string | undefined): readonly ElementName[] {
  const definition = element === undefined ? undefined : elementDefinition(element);
  if (element !== undefined && !definition) return [];
  const names = Object.keys(vocabulary) as ElementName[]; // the keys of the table are what the type lists
  if (definition?.children) return names.filter((name) => definition.children?.includes(name));
  const content = definition?.content ?? 'flow';
  return names.filter((name) => fits(name, content, element));
}

function fits(name: ElementName, content: ElementDefinition['content'], parent: string | undefined): boolean {
  const { display, parents } = vocabulary[name] as ElementDefinition; // the union of the literal types is too narrow
  if (name === 'ac:layout') return parent === undefined;
  if (display === 'part') return parent !== undefined && parents?.includes(parent) === true;
  if (content === 'flow') return true;
  if (content === 'block') return display !== 'inline';
  return content === 'inline' && display !== 'block';
}
