import { attributeDefinition, type ElementDefinition, elementDefinition, vocabulary } from '@macrowright/storage';

/** The elements for completion with their documentation: Confluence elements first, then XHTML. Outdated ones are omitted. */
export const suggestedElements: readonly (readonly [name: string, definition: ElementDefinition])[] = (() => {
  const all = Object.entries<ElementDefinition>(vocabulary).filter(([, { insteadUse }]) => insteadUse === undefined);
  return [...all.filter(([name]) => isOwn(name)), ...all.filter(([name]) => !isOwn(name))];
})();

/** The documentation of a Confluence element; `undefined` for XHTML, which editors already support. */
export function confluenceElement(name: string): ElementDefinition | undefined {
  return isOwn(name) ? elementDefinition(name) : undefined;
}

/** The known values of an attribute, empty if any value is allowed; `undefined` if the element does not have it. */
export function attributeValues(element: string, attribute: string): readonly string[] | undefined {
  const definition = attributeDefinition(element, attribute);
  if (!definition) return undefined;
  return definition.values ?? (definition.type === 'boolean' ? ['true', 'false'] : []);
}

/** Whether an element is always empty. */
export function isEmptyElement(name: string): boolean {
  return elementDefinition(name)?.content === 'empty';
}

function isOwn(name: string): boolean {
  return name.includes(':');
}
