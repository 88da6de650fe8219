import { type ChildNode, type Document, type Element, hasChildren, isCDATA, isComment, isText } from 'domhandler';
import { appendChildren, type Child, cdata, comment } from '../build.ts';
import { createLineIndex } from '../lines.ts';
import { LeanText } from '../nodes.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { isElement } from '../read.ts';
import { walk } from '../walk.ts';
import { createHoles, type Holes, type HoleValue } from './holes.ts';

/**
 * Builds nodes from markup with holes: `` storage`<p class="${kind}">${text}</p>` ``.
 *
 * Values are escaped for their context. In text, a `${…}` takes text, nodes, and arrays of them. In an attribute value it takes
 * plain text; if it is the whole value, `undefined`, `null` and `false` omit the attribute. After the start of a URL, it is
 * encoded as a URL component. In CDATA sections and comments it takes plain text.
 *
 * Throws a `TypeError` for a `${…}` anywhere else, for markup that is not well-formed, and for characters that XML forbids.
 */
export function storage(strings: TemplateStringsArray, ...values: readonly HoleValue[]): ChildNode[] {
  const holes = createHoles(strings, values);
  const { root, firstError } = parseStorage(holes.source);
  if (firstError) {
    const { message, range } = firstError;
    const before = holes.describe(holes.source.slice(0, range.start));
    const { line, column } = createLineIndex(before).positionAt(before.length);
    const isAtHole = holes.isIn(holes.source.slice(range.start, range.end + 1));
    const reason = isAtHole ? `A \${…} is not allowed inside a tag.` : holes.describe(message);
    throw new TypeError(`Invalid storage format at ${line}:${column}: ${reason}`);
  }

  const parents: (Document | Element)[] = [];
  walk(root, {
    enter(node) {
      node.startIndex = null; // these are built nodes, like those of `element`
      node.endIndex = null;
      if (isElement(node)) fillAttributes(node, holes);
      if (hasChildren(node) && !isCDATA(node) && node.children.some((child) => hasHole(child, holes))) {
        parents.push(node as Document | Element); // the only other nodes with children
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
  if (isText(node)) return holes.split(node.data).map((piece) => ('raw' in piece ? textNode(piece.raw) : piece.value));
  const data = isCDATA(node) ? node.children.map((child) => (isText(child) ? child.data : '')).join('') : '';
  if (isCDATA(node)) return cdata(holes.fillPlain(data, 'CDATA'));
  return isComment(node) ? comment(holes.fillPlain(node.data, 'a comment')) : unlinked(node);
}

function textNode(raw: string): Child {
  return raw === '' ? undefined : new LeanText(raw);
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
