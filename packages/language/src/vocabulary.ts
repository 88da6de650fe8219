import { attributeDefinition, type ElementDefinition, elementDefinition, vocabulary } from '@macrowright/storage';

/** The elements to write, with what they are for: those of Confluence first, then XHTML. Outdated ones are left out. */
export const elementsToWrite: readonly (readonly [name: string, definition: ElementDefinition])[] = (() => {
  const all = Object.entries<ElementDefinition>(vocabulary).filter(([, { insteadUse }]) => insteadUse === undefined);
  return [...all.filter(([name]) => isOwn(name)), ...all.filter(([name]) => !isOwn(name))];
})();

/** What an element of Confluence itself is; `undefined` for XHTML, which editors know. */
export function ownElement(name: string): ElementDefinition | undefined {
  return isOwn(name) ? elementDefinition(name) : undefined;
}

/** The values that an attribute is known to take, none when it is free; `undefined` when the element does not have it. */
export function attributeValues(element: string, attribute: string): readonly string[] | undefined {
  const definition = attributeDefinition(element, attribute);
  if (!definition) return undefined;
  return definition.values ?? (definition.type === 'boolean' ? ['true', 'false'] : []);
}

/** Whether an element stands without content. */
export function isEmptyElement(name: string): boolean {
  return elementDefinition(name)?.content === 'empty';
}

function isOwn(name: string): boolean {
  return name.includes(':');
}
