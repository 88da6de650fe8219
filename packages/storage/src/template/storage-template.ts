import { type ChildNode, type Document, type Element, hasChildren, isCDATA, isComment, isText, Text } from 'domhandler';
import { appendChildren, type Child, cdata, comment } from '../build.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { isElement } from '../read.ts';
import { walk } from '../walk.ts';
import { createHoles, type Holes, type HoleValue } from './holes.ts';

/**
 * Builds nodes from markup with holes: `` storage`<p class="${kind}">${text}</p>` ``.
 *
 * A hole is escaped by where it stands. In text it takes text, nodes and lists of them; in an attribute value plain text,
 * and alone there `undefined`, `null` or `false` leave the attribute out; inside an address, after its beginning, it is
 * encoded as a part of an address; in CDATA and comments it takes plain text. Anywhere else, in markup that is not
 * well-formed, and for characters that XML forbids, it is a `TypeError`.
 */
export function storage(strings: TemplateStringsArray, ...values: readonly HoleValue[]): ChildNode[] {
  const holes = createHoles(strings, values);
  const { root, firstError } = parseStorage(holes.source);
  if (firstError) throw new TypeError(`This is no storage format. ${holes.describe(firstError.message)}`);

  const parents: (Document | Element)[] = [];
  walk(root, {
    enter(node) {
      node.startIndex = null; // built, as the nodes of `element` are
      node.endIndex = null;
      if (isElement(node)) fillAttributes(node, holes);
      if (hasChildren(node) && !isCDATA(node) && node.children.some((child) => hasHole(child, holes))) {
        parents.push(node as Document | Element); // all that has children, but for CDATA
      }
    },
  });
  for (const parent of parents) {
    const filled = parent.children.map((child) => (hasHole(child, holes) ? fill(child, holes) : unlinked(child)));
    parent.children = [];
    appendChildren(parent, filled);
  }
  const nodes = root.children;
  for (const node of nodes) node.parent = null;
  return nodes;
}

function hasHole(node: ChildNode, holes: Holes): boolean {
  if (isCDATA(node)) return node.children.some((child) => hasHole(child, holes));
  return (isText(node) || isComment(node)) && holes.isIn(node.data);
}

function fill(node: ChildNode, holes: Holes): Child {
  if (isText(node)) return holes.split(node.data).map((piece) => ('raw' in piece ? rawText(piece.raw) : piece.value));
  const data = isCDATA(node) ? node.children.map((child) => (isText(child) ? child.data : '')).join('') : '';
  if (isCDATA(node)) return cdata(holes.fillPlain(data, 'CDATA'));
  return isComment(node) ? comment(holes.fillPlain(node.data, 'a comment')) : unlinked(node);
}

function rawText(raw: string): Child {
  return raw === '' ? undefined : new Text(raw);
}

function unlinked(node: ChildNode): ChildNode {
  node.parent = null;
  return node;
}

function fillAttributes(element: Element, holes: Holes): void {
  const { attribs } = element;
  for (const name of Object.keys(attribs)) {
    const raw = attribs[name] ?? '';
    if (!holes.isIn(raw)) continue;
    const filled = holes.fillAttribute(raw, element.name, name);
    if (filled === undefined) delete attribs[name];
    else attribs[name] = filled;
  }
}
