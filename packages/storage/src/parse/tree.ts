import { type ChildNode, Element } from 'domhandler';
import { isSpace } from '../characters.ts';
import type { Fix } from '../diagnostic.ts';
import { LeanElement, LeanText } from '../nodes.ts';
import { escaping, insertion, type ParseContext, report } from './context.ts';
import type { NameInfo } from './names.ts';

/** The children of every element that has not ended yet. */
export const unfinished: ChildNode[] = [];

/** Appends a node to the innermost open element. */
export function append(cx: ParseContext, node: ChildNode, start: number, end: number): void {
  node.startIndex = start;
  node.endIndex = end - 1; // domhandler's points at the last character
  node.parent = cx.parent;
  node.prev = lastChild(cx);
  link(cx, node, node.prev);
}

/** Appends the text between two offsets. */
export function appendText(cx: ParseContext, start: number, end: number): void {
  const prev = lastChild(cx);
  link(cx, new LeanText(cx.stringAt(start, end), cx.parent, prev, start, end - 1), prev);
}

/** Appends an element without children. */
export function appendElement(
  cx: ParseContext,
  name: string,
  attribs: Record<string, string>,
  children: ChildNode[],
  start: number,
  end: number,
): Element {
  const prev = lastChild(cx);
  const element = new LeanElement(name, attribs, children, cx.parent, prev, start, end - 1);
  link(cx, element, prev);
  return element;
}

function lastChild({ pending, pendingCount, firstChild }: ParseContext): ChildNode | null {
  return pendingCount > firstChild ? (pending[pendingCount - 1] ?? null) : null;
}

function link(cx: ParseContext, node: ChildNode, prev: ChildNode | null): void {
  if (prev) prev.next = node;
  cx.pending[cx.pendingCount++] = node;
}

/** Opens the element that was appended last. */
export function openElement(cx: ParseContext, element: Element, info: NameInfo): void {
  cx.open.push(element);
  cx.openNames.push(info);
  cx.firstChildren.push(cx.firstChild);
  cx.firstChild = cx.pendingCount;
  cx.parent = element;
  info.open++;
}

/** Ends the innermost open element. */
export function closeElement(cx: ParseContext, end: number): void {
  const element = cx.open.pop();
  const info = cx.openNames.pop();
  if (!element || !info) return;
  element.endIndex = end - 1;
  element.children = takeChildren(cx);
  cx.firstChild = cx.firstChildren.pop() ?? 0;
  info.open--;
  cx.namespaces.leave(cx.open.length);
  cx.parent = cx.open.at(-1) ?? cx.root;
}

/** The children of the innermost open element, or of the document if none is open. */
export function takeChildren(cx: ParseContext): ChildNode[] {
  const { firstChild, pendingCount, pending } = cx;
  cx.pendingCount = firstChild;
  if (pendingCount === firstChild) return [];
  const first = pending[firstChild];
  return pendingCount === firstChild + 1 && first ? [first] : pending.slice(firstChild, pendingCount);
}

/** Ends the innermost open element, whose end tag is missing at the offset `at`. */
export function closeUnclosed(cx: ParseContext, at: number): void {
  const element = cx.open.at(-1);
  const info = cx.openNames.at(-1);
  if (!element || !info) return;
  const { name } = element;
  const start = element.startIndex ?? 0;
  const message = `"<${name}>" has no closing tag.`;
  closeElement(cx, at);
  const fix = info.isKnown ? closing(cx, element, at) : escaping(cx, start, startTagEnd(element, at));
  const diagnostic = report(cx, 'unclosed-element', message, { start, end: start + 1 + name.length }, fix);
  cx.firstUnclosed ??= { diagnostic, at };
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = names('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre hr div ac:layout ac:task-list');
const bodies = names('ac:rich-text-body ac:plain-text-body');
const macroParts = names('ac:parameter ac:default-parameter ac:rich-text-body ac:plain-text-body');

/** Elements that contain only these: any other element shows that the end tag is missing before it. */
const onlyChildren: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ac:structured-macro', macroParts],
  ['ac:macro', macroParts],
  ['table', names('caption colgroup col thead tbody tfoot tr')],
  ['thead', names('tr')],
  ['tbody', names('tr')],
  ['tfoot', names('tr')],
  ['tr', names('td th')],
  ['ul', names('li ul ol')],
  ['ol', names('li ul ol')],
  ['ac:layout', names('ac:layout-section')],
  ['ac:layout-section', names('ac:layout-cell')],
  ['ac:task-list', names('ac:task')],
  ['ac:task', names('ac:task-id ac:task-uuid ac:task-status ac:task-body')],
]);

/** Elements that cannot contain these. */
const neverChildren: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, blocks] as const),
  ['li', names('li')],
  ['td', names('td th tr')],
  ['th', names('td th tr')],
  ['a', names('a')],
  ['ac:layout-cell', names('ac:layout-cell ac:layout-section')],
]);

/** A suggestion to end an element: before the first child that it cannot contain, or where its end tag is missing. */
function closing({ source }: ParseContext, element: Element, at: number): Fix {
  const { name, children } = element;
  const [only, never] = [onlyChildren.get(name), neverChildren.get(name)];
  const next = children.find((child) => {
    if (!(child instanceof Element)) return false;
    return only ? !only.has(child.name) : never && (never.has(child.name) || (never === blocks && hasBody(child)));
  });
  let end = next?.startIndex ?? at;
  while (end > 0 && isSpace(source.charCodeAt(end - 1))) end--;
  return { ...insertion(`Close <${name}>`, end, `</${name}>`), safe: false };
}

/** A macro with a body is nearly always a block. */
function hasBody({ children }: Element): boolean {
  return children.some((child) => child instanceof Element && bodies.has(child.name));
}

/** The end of an element's start tag: where its content starts. */
function startTagEnd({ children }: Element, at: number): number {
  return children[0]?.startIndex ?? at;
}
