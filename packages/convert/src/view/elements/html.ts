import { attribute, decodeEntities, element, encodeAttribute } from '@macroscope/storage';
import { type ChildNode, Element } from 'domhandler';
import type { BuiltinElementView, BuiltinViewContext } from '../context.ts';
import { isSafeAttribute, safeStyle, safeUrl } from '../safe.ts';
import { isRemote, pictureLink } from './remote-image.ts';

/** An element of HTML with the attributes that are safe. */
export const html: BuiltinElementView = (node, inside, view) => [copyOf(node, inside, view)];

/** A link to an address; one that leaves the site has a class for it. */
export const anchorElement: BuiltinElementView = (node, inside, view) => {
  const drawn = copyOf(node, inside, view);
  const href = attribute(drawn, 'href');
  if (href === undefined || !isOutside(href, view)) return [drawn];
  addClass(drawn, 'external-link');
  if (view.site?.nofollow) drawn.attribs.rel = 'nofollow';
  return [drawn];
};

/** A picture written as HTML. */
export const imageElement: BuiltinElementView = (node, inside, view) => {
  const drawn = copyOf(node, inside, view);
  const src = attribute(drawn, 'src');
  if (src !== undefined && !view.remoteImages && isRemote(src, view))
    return [pictureLink(src, attribute(drawn, 'alt'))];
  addClass(drawn, 'confluence-external-resource');
  return [drawn];
};

/** Text in a colour: Cloud moves the colour to a style sheet. */
export const span: BuiltinElementView = (node, inside, view) => {
  const drawn = copyOf(node, inside, view);
  const { style } = drawn.attribs;
  if (style === undefined || view.look !== 'cloud' || view.representation === 'export_view') return [drawn];
  const colour = /(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(style);
  const id = colour?.[1] === undefined ? undefined : view.colours.idOf(colour[1]);
  if (colour === null || id === undefined) return [drawn];
  const rest = `${style.slice(0, colour.index)}${style.slice(colour.index + colour[0].length)}`.replace(/^[;\s]+/, '');
  if (rest === '') delete drawn.attribs.style;
  else drawn.attribs.style = rest;
  drawn.attribs['data-colorid'] = id;
  return [drawn];
};

function isOutside(href: string, { site }: BuiltinViewContext): boolean {
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return false;
  return !(site?.baseUrl && (href === site.baseUrl || href.startsWith(`${site.baseUrl}/`)));
}

/** A copy of an element with its safe attributes and other children. */
export function copyOf(node: Element, inside: ChildNode[], view: BuiltinViewContext): Element {
  const drawn = new Element(node.name, safeAttributes(node, view), []);
  adopt(drawn, inside);
  return drawn;
}

/**
 * The attributes that may come out, still encoded. A value with a reference is written anew: HTML knows references that
 * storage does not, and what was looked at has to be what the browser reads.
 */
function safeAttributes(node: Element, view: BuiltinViewContext): Record<string, string> {
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
      if (raw !== '') kept[name] = encoded(view.anchorId(attribute(node, name) ?? ''));
    } else {
      kept[name] = value;
    }
  }
  return kept;
}

/** A plain value as an attribute holds it. */
export function encoded(value: string): string {
  return element('i', { id: value }).attribs.id ?? '';
}

/** Adds a class behind those that are there, and moves the attribute to the end. */
export function addClass({ attribs }: Element, name: string): void {
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
