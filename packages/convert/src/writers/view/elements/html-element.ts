import { attribute, decodeEntities, element, encodeAttribute, rawElement } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinElement, BuiltinViewContext } from '../context.ts';
import { isSafeAttribute, isSafeElement, safeStyle, safeUrl } from '../safe.ts';

/** An HTML element without a view of its own: it keeps its safe attributes. An unsafe element is left out. */
export const htmlElement: BuiltinElement = {
  content: (node) => (isSafeElement(node.name) ? node.children : undefined),
  render: (node, body, view) => [copyElement(node, body, view)],
};

/** A copy of an element with its safe attributes and another body. */
export function copyElement(node: Element, body: ChildNode[], view: BuiltinViewContext): Element {
  return rawElement(node.name, safeAttributes(node, view), body);
}

/**
 * The safe attributes of an element, still encoded. A value with a reference is encoded again: HTML has references that storage
 * format does not have, and the checked value must be the one that the browser reads.
 */
function safeAttributes(node: Element, view: BuiltinViewContext): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const name in node.attribs) {
    if (!isSafeAttribute(name)) continue;
    const raw = node.attribs[name] ?? '';
    const value = raw.includes('&') ? encodeAttribute(decodeEntities(raw)) : raw;
    if (name === 'href' || name === 'src' || name === 'cite') {
      const url = attribute(node, name) ?? '';
      if (safeUrl(url, name === 'src' ? 'image' : 'link') !== undefined) safe[name] = value;
    } else if (name === 'style') {
      const style = safeStyle(value);
      if (style !== undefined) safe[name] = style;
    } else if (name === 'id' || name === 'name') {
      if (raw !== '') safe[name] = encodeValue(clean(view.anchorId(attribute(node, name) ?? '')));
    } else {
      safe[name] = value;
    }
  }
  return safe;
}

const plainValue = /^[\w.:/#-]*$/;

/** Encodes a value for an attribute. */
export function encodeValue(value: string): string {
  return plainValue.test(value) ? value : (element('i', { id: value }).attribs.id ?? '');
}

/** Adds a class after the existing ones, and moves the attribute to the end. */
export function addClass({ attribs }: Element, name: string): void {
  const before = attribs.class;
  delete attribs.class;
  attribs.class = before ? `${before} ${name}` : name;
}
