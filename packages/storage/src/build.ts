import { type AnyNode, CDATA, type ChildNode, Comment, Document, type Element, type Text } from 'domhandler';
import { forbiddenCharacters, nameSyntax } from './characters.ts';
import { encodeAttribute, encodeText } from './entities.ts';
import { LeanElement, LeanText } from './nodes.ts';

/** What can stand inside an element: text, nodes, and lists of them. `undefined`, `null` and `false` leave nothing. */
export type Child = string | number | ChildNode | undefined | null | false | readonly Child[];

/** An attribute value. `undefined` leaves the attribute out; `true` and `false` are written as words. */
export type AttributeValue = string | number | boolean | undefined;

/** An element of which the compiler knows the name. */
export type ElementOf<N extends string> = Element & { readonly name: N };

/**
 * Builds an element. Names and values are plain text: encoding is done here.
 *
 * A name that XML does not allow, and a character that XML forbids, are a `TypeError`.
 */
export function element<const N extends string>(
  name: N,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: Child = [],
): ElementOf<N> {
  const attribs: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    attribs[checkName(key)] = written(String(value), encodeAttribute);
  }
  const built = new LeanElement(checkName(name), attribs, []);
  appendChildren(built, children);
  return built as ElementOf<N>; // it has just been given this name
}

/** Most values and texts, in which nothing is refused or written otherwise. */
const plain = /^[ !#-%'-;=?-~]*$/;

function written(value: string, encode: (value: string) => string): string {
  return plain.test(value) ? value : encode(checkText(value));
}

/** Builds a text node from plain text. */
export function text(value: string): Text {
  return new LeanText(written(value, encodeText));
}

/** Builds CDATA sections from plain text: one, or several where the text holds `]]>`. */
export function cdata(value: string): CDATA[] {
  return checkText(value)
    .split(/(?<=\]\])(?=>)/)
    .map((piece) => {
      const data = new LeanText(piece);
      const section = new CDATA([data]);
      data.parent = section;
      return section;
    });
}

/** Builds a comment. Text with `--`, or with `-` at its end, is a `TypeError`: XML does not allow it. */
export function comment(value: string): Comment {
  if (value.includes('--') || value.endsWith('-')) throw new TypeError('A comment must not hold "--" or end in "-".');
  return new Comment(checkText(value));
}

/** Builds a document root from nodes. */
export function page(children: Child): Document {
  const root = new Document([]);
  appendChildren(root, children);
  return root;
}

/** Flattens children into nodes, texts encoded. */
export function toNodes(children: Child): ChildNode[] {
  const nodes: ChildNode[] = [];
  const waiting: Child[] = [children];
  while (waiting.length > 0) {
    const child = waiting.pop();
    if (child === undefined || child === null || child === false || child === '') continue;
    if (typeof child === 'string') nodes.push(text(child));
    else if (typeof child === 'number') nodes.push(text(String(child)));
    else if (isList(child)) for (let index = child.length - 1; index >= 0; index--) waiting.push(child[index]);
    else nodes.push(child);
  }
  return nodes;
}

/** Puts nodes at the end of a parent's children and links them. A node that has another parent is taken from it. */
export function appendChildren(parent: Element | Document, children: Child): void {
  const nodes = toNodes(children);
  // nearly always all nodes are fresh, and no set is needed
  const moved = nodes.some((node) => node.parent) ? new Set(nodes) : undefined;
  if (moved) takeOut(moved);
  for (const node of moved ?? nodes) {
    if (!moved && node.parent) continue; // a fresh node that stands twice
    const last = parent.children.at(-1);
    node.parent = parent;
    node.prev = last ?? null;
    node.next = null;
    if (last) last.next = node;
    parent.children.push(node);
  }
}

/** All from one parent at once: one by one, each would move all that are behind it. */
function takeOut(nodes: ReadonlySet<ChildNode>): void {
  for (const parent of new Set(Array.from(nodes, (node) => node.parent))) {
    if (!parent) continue;
    parent.children = parent.children.filter((child) => !nodes.has(child));
    for (const [index, child] of parent.children.entries()) {
      child.prev = parent.children[index - 1] ?? null;
      child.next = parent.children[index + 1] ?? null;
    }
  }
}

function isList(child: AnyNode | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

/** The name, when XML allows it; a `TypeError` otherwise. */
export function checkName(name: string): string {
  if (!nameSyntax.test(name)) throw new TypeError(`"${name}" is no XML name.`);
  return name;
}

/** The text, when XML allows its characters; a `TypeError` otherwise. */
export function checkText(value: string): string {
  const at = value.search(forbiddenCharacters);
  if (at >= 0) {
    const code = value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    throw new TypeError(`XML forbids the character U+${code} at offset ${at} of the text.`);
  }
  return value;
}
