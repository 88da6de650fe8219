import type { ChildNode, Range } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { WikiContext } from '../context.ts';
import { append } from '../node.ts';

/** Reads one line of inline content into an element; macros that are blocks come to stand after it. */
export function addLine(cx: WikiContext, range: Range, into: Element, out: ChildNode[]): void {
  const { nodes, blocks } = cx.content(cx, range);
  for (const node of nodes) if (!blocks.has(node)) append(into, node);
  for (const node of blocks) out.push(node);
}
