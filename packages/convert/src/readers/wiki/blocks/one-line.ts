import type { ChildNode, Element, Range } from '@macrowright/storage';
import type { ConstructReader } from '../construct.ts';
import { append } from '../node.ts';

/** Reads one line of inline content into an element. Block macros in it are added to `out`, after the element. */
export function addLine(reader: ConstructReader, range: Range, into: Element, out: ChildNode[]): void {
  const { nodes, blocks } = reader.inline(range);
  for (const node of nodes) if (!blocks.has(node)) append(into, node);
  for (const node of blocks) out.push(node);
}
