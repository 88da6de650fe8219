import { type ChildNode, type Element, isElement, textOf } from '@macrowright/storage';
import { isComment } from 'domhandler';
import type { WriteContext } from './context.ts';
import { blockElements } from './vocabulary.ts';

/** A piece of content that holds blocks: one block, or a run of inline nodes; `p` without attributes is a run too. */
export type Part =
  | { readonly kind: 'text'; readonly nodes: readonly ChildNode[]; readonly paragraph: Element | undefined }
  | { readonly kind: 'list' | 'macro' | 'block'; readonly element: Element };

/** Takes content apart into blocks and the inline runs between them. White space between blocks is left out. */
export function partsOf(cx: WriteContext, nodes: readonly ChildNode[]): Part[] {
  const out: Part[] = [];
  let run: ChildNode[] = [];
  const close = () => {
    if (run.some((node) => !isBlankText(node))) out.push({ kind: 'text', nodes: run, paragraph: undefined });
    run = [];
  };
  for (const node of nodes) {
    const kind = isElement(node) ? kindOf(cx, node) : undefined;
    if (!kind || !isElement(node)) {
      run.push(node);
      continue;
    }
    close();
    out.push(kind === 'text' ? { kind, nodes: node.children, paragraph: node } : { kind, element: node });
  }
  close();
  return out;
}

/** White space that stands between blocks for the reader of the source only. */
export function isBlankText(node: ChildNode): boolean {
  return !isElement(node) && !isComment(node) && /^[ \t\r\n]*$/.test(textOf(node));
}

/** The only macro in inline content that holds nothing else. */
export function loneMacro(nodes: readonly ChildNode[]): Element | undefined {
  const inked = nodes.filter((node) => !isBlankText(node));
  const [only] = inked;
  return inked.length === 1 && isElement(only) && isMacro(only) ? only : undefined;
}

function kindOf(cx: WriteContext, node: Element): Part['kind'] | undefined {
  if (node.name === 'p') return 'text';
  if (node.name === 'ul' || node.name === 'ol') return 'list';
  if (blockElements.has(node.name)) return 'block';
  if (!isMacro(node)) return undefined;
  const isBlock = cx.registry.get(node.attribs['ac:name'] ?? '')?.placement !== 'inline';
  return isBlock && !isInk(node.prev) && !isInk(node.next) ? 'macro' : undefined;
}

function isMacro({ name }: Element): boolean {
  return name === 'ac:structured-macro' || name === 'ac:macro';
}

/** Whether a neighbour is text or an inline element. */
function isInk(node: ChildNode | null): boolean {
  if (node === null || isBlankText(node)) return false;
  return !isElement(node) || (!blockElements.has(node.name) && !isMacro(node));
}
