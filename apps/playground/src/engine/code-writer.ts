import type { ChildNode } from '@macrowright/storage';

/** The code for one node: a single line, or the lines before and after its children. */
export type Written =
  | { readonly line: string }
  | { readonly open: string; readonly children: readonly ChildNode[]; readonly close: string };

/** Writes nodes as indented lines. Uses a list instead of recursion, because documents can be deep. */
export function writeCode(nodes: readonly ChildNode[], indent: string, write: (node: ChildNode) => Written): string {
  const lines: string[] = [];
  const waiting: (string | { readonly node: ChildNode; readonly indent: string })[] = [];
  const queue = (children: readonly ChildNode[], inner: string) => {
    for (const node of children.toReversed()) waiting.push({ node, indent: inner });
  };
  queue(nodes, indent);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      lines.push(next);
      continue;
    }
    const written = write(next.node);
    if ('line' in written) {
      if (written.line !== '') lines.push(next.indent + written.line);
      continue;
    }
    lines.push(next.indent + written.open);
    waiting.push(next.indent + written.close);
    // Limit the indentation; otherwise, whitespace alone would grow quadratically with the depth.
    queue(written.children, next.indent.length < 80 ? `${next.indent}  ` : next.indent);
  }
  return lines.join('\n');
}
