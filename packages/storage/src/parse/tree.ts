import { type ChildNode, Document, Element } from 'domhandler';
import { type ParseContext, report } from './context.ts';
import type { NameInfo } from './names.ts';

/** Stands in for the children of an element until it ends. */
export const unfinished: ChildNode[] = [];

/** Puts a node after the last child of the innermost open element. */
export function append(cx: ParseContext, node: ChildNode, start: number, end: number): void {
  const { pending, pendingCount } = cx;
  node.startIndex = start;
  node.endIndex = end - 1; // domhandler's points at the last character
  node.parent = cx.parent;
  if (pendingCount > cx.firstChild) {
    const last = pending[pendingCount - 1];
    if (last) {
      last.next = node;
      node.prev = last;
    }
  }
  pending[pendingCount] = node;
  cx.pendingCount = pendingCount + 1;
}

/** Opens an element that has just been appended. */
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
  const { parent } = element;
  if (!(parent instanceof Element || parent instanceof Document)) throw new Error('An open element has a parent.');
  cx.parent = parent;
}

/** The children of the innermost open element, or of the document when none is open. */
export function takeChildren(cx: ParseContext): ChildNode[] {
  const { firstChild, pendingCount, pending } = cx;
  cx.pendingCount = firstChild;
  if (pendingCount === firstChild) return [];
  const first = pending[firstChild];
  return pendingCount === firstChild + 1 && first ? [first] : pending.slice(firstChild, pendingCount);
}

/** Ends the innermost open element, whose end tag is missing. */
export function closeUnclosed(cx: ParseContext, at: number): void {
  const element = cx.open.at(-1);
  if (!element) return;
  const { name } = element;
  const start = element.startIndex ?? 0;
  const message = `"<${name}>" is never closed with "</${name}>".`;
  const found = report(cx, 'unclosed-element', message, { start, end: start + 1 + name.length });
  cx.firstMissing ??= { found, at };
  closeElement(cx, at);
}
