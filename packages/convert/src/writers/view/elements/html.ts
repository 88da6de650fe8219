import { attribute, decodeEntities, element, encodeAttribute } from '@macrowright/storage';
import { type ChildNode, Element } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinElementView, BuiltinViewContext } from '../context.ts';
import { isSafeAttribute, safeStyle, safeUrl } from '../safe.ts';
import { isRemote, pictureLink } from './remote-image.ts';

/** The attributes, still encoded, of an element that comes out under its own name. */
export type ElementAttributes = (node: Element, view: BuiltinViewContext) => Record<string, string>;

/** A view that only gives an element other attributes. */
export function copied(attributes: ElementAttributes): BuiltinElementView {
  return (node, inside, view) => [elementOf(node.name, attributes(node, view), inside)];
}

/** A link to an address; one that leaves the site has a class for it. */
export const anchorAttributes: ElementAttributes = (node, view) => {
  const attribs = safeAttributes(node, view);
  const { href } = attribs;
  if (href === undefined || !isOutside(decodeEntities(href), view)) return attribs;
  addClass(attribs, 'external-link');
  if (view.site?.nofollow) attribs.rel = 'nofollow';
  return attribs;
};

/** A picture written as HTML. */
export const imageElement: BuiltinElementView = (node, inside, view) => {
  const drawn = copyOf(node, inside, view);
  const src = attribute(drawn, 'src');
  if (src !== undefined && !view.remoteImages && isRemote(src, view))
    return [pictureLink(src, attribute(drawn, 'alt'))];
  addClass(drawn.attribs, 'confluence-external-resource');
  return [drawn];
};

/** Text in a colour: Cloud moves the colour to a style sheet. */
export const spanAttributes: ElementAttributes = (node, view) => {
  const attribs = safeAttributes(node, view);
  const { style } = attribs;
  if (style === undefined || view.look !== 'cloud' || view.representation === 'export_view') return attribs;
  const colour = /(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(style);
  const id = colour?.[1] === undefined ? undefined : view.colours.idOf(colour[1]);
  if (colour === null || id === undefined) return attribs;
  const rest = `${style.slice(0, colour.index)}${style.slice(colour.index + colour[0].length)}`.replace(/^[;\s]+/, '');
  if (rest === '') delete attribs.style;
  else attribs.style = rest;
  attribs['data-colorid'] = id;
  return attribs;
};

function isOutside(href: string, { site }: BuiltinViewContext): boolean {
  if (!href.startsWith('https://') && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return false;
  return !(site?.baseUrl && (href === site.baseUrl || href.startsWith(`${site.baseUrl}/`)));
}

/** A copy of an element with its safe attributes and other children. */
export function copyOf(node: Element, inside: ChildNode[], view: BuiltinViewContext): Element {
  return elementOf(node.name, safeAttributes(node, view), inside);
}

/** An element of raw attributes and fresh nodes. */
export function elementOf(name: string, attribs: Record<string, string>, inside: ChildNode[]): Element {
  const drawn = new Element(name, attribs, []);
  adopt(drawn, inside);
  return drawn;
}

/**
 * The attributes that may come out, still encoded. A value with a reference is written anew: HTML knows references that
 * storage does not, and what was looked at has to be what the browser reads.
 */
export function safeAttributes(node: Element, view: BuiltinViewContext): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in node.attribs) {
    if (!isSafeAttribute(name)) continue;
    const raw = node.attribs[name] ?? '';
    const value = raw.includes('&') ? encodeAttribute(decodeEntities(raw)) : raw;
    if (name === 'href' || name === 'src' || name === 'cite') {
      const url = attribute(node, name) ?? '';
      if (safeUrl(url, name === 'src' ? 'image' : 'link') !== undefined) kept[name] = value;
    } else if (name === 'style') {
      const style = safeStyle(value);
      if (style !== undefined) kept[name] = style;
    } else if (name === 'id' || name === 'name') {
      if (raw !== '') kept[name] = encoded(clean(view.anchorId(attribute(node, name) ?? '')));
    } else {
      kept[name] = value;
    }
  }
  return kept;
}

const plain = /^[\w.:/#-]*$/;

/** A plain value as an attribute holds it. */
export function encoded(value: string): string {
  return plain.test(value) ? value : (element('i', { id: value }).attribs.id ?? '');
}

/** Adds a class behind those that are there, and moves the attribute to the end. */
export function addClass(attribs: Record<string, string>, name: string): void {
  const before = attribs.class;
  delete attribs.class;
  attribs.class = before ? `${before} ${name}` : name;
}

/** Makes fresh nodes the children of a fresh element; quicker than `appendChildren`, which expects neither. */
function adopt(parent: Element, children: ChildNode[]): void {
  let last: ChildNode | null = null;
  for (const child of children) {
    child.parent = parent;
    child.prev = last;
    if (last) last.next = child;
    last = child;
  }
  parent.children = children;
}
