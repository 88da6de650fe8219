import { attribute, type Element, isElement, textOf } from '@macrowright/storage';
import { identityAttributes } from '../vocabulary.ts';

/** The format limits elements that contain only resources to a depth of three. */
const maxDepth = 4;

/** An element that contains only resources, as one token. */
export function elementToken(element: Element, identity: boolean, depth = 0): string {
  if (depth > maxDepth) return element.name;
  const content = element.children.map((child) =>
    isElement(child) ? elementToken(child, identity, depth + 1) : normalizeLineEnds(textOf(child).trim()),
  );
  return `<${element.name}${attributesOf(element, identity)}>${content.join('')}</>`;
}

/** The attributes of an element in a fixed order. `identity`: includes the ids and versions that servers assign. */
export function attributesOf(element: Element, identity: boolean, ...without: readonly string[]): string {
  return Object.keys(element.attribs)
    .filter((key) => !without.includes(key) && (identity || !identityAttributes.has(key)))
    .sort()
    .map((key) => ` ${key}="${normalizeLineEnds(attribute(element, key) ?? '')}"`)
    .join('');
}

/** XML treats all three kinds of line endings alike, and wiki markup has only one. */
export function normalizeLineEnds(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}
