import { type AnyNode, hasChildren } from 'domhandler';

/** Callbacks of a walk. */
export interface WalkVisitor {
  /** Called before the children. When it returns `false`, the children and `leave` are skipped. */
  enter?(node: AnyNode): unknown;
  /** Called after the children. */
  leave?(node: AnyNode): void;
}

/** Visits nodes and their descendants in document order, without recursion. */
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
