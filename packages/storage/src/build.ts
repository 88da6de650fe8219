import { type AnyNode, CDATA, type ChildNode, Comment, Document, type Element, type Text } from 'domhandler';
import { forbiddenCharacters, nameSyntax } from './characters.ts';
import { encodeAttribute, encodeText } from './entities.ts';
import { LeanElement, LeanText } from './nodes.ts';

/** Content of an element: text, nodes, and arrays of them. `undefined`, `null` and `false` add nothing. */
export type Child = string | number | ChildNode | undefined | null | false | readonly Child[];

/** An attribute value. `undefined` omits the attribute; `true` and `false` become the strings "true" and "false". */
export type AttributeValue = string | number | boolean | undefined;

/** An element whose name is known at compile time. */
export type ElementOf<N extends string> = Element & { readonly name: N };

/**
 * Builds an element from plain text, which is encoded.
 *
 * Throws a `TypeError` for a name that XML does not allow, and for characters that XML forbids.
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
    attribs[checkName(key)] = encoded(String(value), encodeAttribute);
  }
  const built = new LeanElement(checkName(name), attribs, []);
  appendChildren(built, children);
  return built as ElementOf<N>; // created with this name
}

/** Matches strings that need neither checks nor escaping, as most do. */
const plain = /^[ !#-%'-;=?-~]*$/;

function encoded(value: string, encode: (value: string) => string): string {
  return plain.test(value) ? value : encode(checkText(value));
}

/** Builds a text node from plain text. Throws a `TypeError` for characters that XML forbids. */
export function text(value: string): Text {
  return new LeanText(encoded(value, encodeText));
}

/** Builds CDATA sections from plain text: several if the text contains `]]>`, otherwise one. */
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

/** Builds a comment. Throws a `TypeError` for text that contains `--` or ends with `-`, which XML does not allow. */
export function comment(value: string): Comment {
  if (value.includes('--') || value.endsWith('-'))
    throw new TypeError('A comment must not contain "--" or end with "-".');
  return new Comment(checkText(value));
}

/** Builds a document root from nodes. */
export function page(children: Child): Document {
  const root = new Document([]);
  appendChildren(root, children);
  return root;
}

/** Flattens content into nodes. Text is encoded. */
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

/** Appends nodes to a parent and links them. A node that has another parent is removed from it. */
export function appendChildren(parent: Element | Document, children: Child): void {
  const nodes = toNodes(children);
  // usually all nodes are new, and no set is needed
  const moved = nodes.some((node) => node.parent) ? new Set(nodes) : undefined;
  if (moved) detach(moved);
  for (const node of moved ?? nodes) {
    if (!moved && node.parent) continue; // a new node that occurs twice
    const last = parent.children.at(-1);
    node.parent = parent;
    node.prev = last ?? null;
    node.next = null;
    if (last) last.next = node;
    parent.children.push(node);
  }
}

/** Removes nodes from their parents, all nodes of one parent at once: removing them one by one would move all later siblings each time. */
function detach(nodes: ReadonlySet<ChildNode>): void {
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

/** Returns the name if XML allows it. Throws a `TypeError` otherwise. */
export function checkName(name: string): string {
  if (!nameSyntax.test(name)) throw new TypeError(`Invalid XML name "${name}".`);
  return name;
}

/** Returns the text if XML allows all its characters. Throws a `TypeError` otherwise. */
export function checkText(value: string): string {
  const at = value.search(forbiddenCharacters);
  if (at >= 0) {
    const code = value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    throw new TypeError(`The character U+${code} at offset ${at} is not allowed in XML.`);
  }
  return value;
}
