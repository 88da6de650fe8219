import { type AnyNode, hasChildren } from 'domhandler';

/** What to do at each node of a walk. */
export interface WalkVisitor {
  /** Before the children; `false` skips them, and `leave` with them. */
  enter?(node: AnyNode): unknown;
  /** After the children. */
  leave?(node: AnyNode): void;
}

/** Visits nodes and all below them in document order, with a loop, so that depth costs no stack. */
export function walk(input: AnyNode | readonly AnyNode[], visitor: WalkVisitor): void {
  const stack: { readonly nodes: readonly AnyNode[]; index: number; readonly owner: AnyNode | undefined }[] = [
    { nodes: isList(input) ? input : [input], index: 0, owner: undefined },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.index++];
    if (!node) {
      stack.pop();
      if (top.owner) visitor.leave?.(top.owner);
      continue;
    }
    if (visitor.enter?.(node) === false) continue;
    if (hasChildren(node)) stack.push({ nodes: node.children, index: 0, owner: node });
    else visitor.leave?.(node);
  }
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
