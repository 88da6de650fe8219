import type { ChildNode, Range, SourceMap } from '@macroscope/storage';

/** Prints nodes as storage and notes where each node with a source range came to stand; no recursion. */
export function printMapped(
  nodes: readonly ChildNode[],
  ranges: ReadonlyMap<ChildNode, Range>,
): { readonly storage: string; readonly sourceMap: SourceMap } {
  const segments: { source: Range; output: Range }[] = [];
  const stack: (ChildNode | { readonly end: string; readonly node: ChildNode; readonly start: number })[] = [
    ...nodes,
  ].reverse();
  const parts: string[] = [];
  let length = 0;
  const write = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const note = (node: ChildNode, start: number) => {
    const source = ranges.get(node);
    if (source) segments.push({ source, output: { start, end: length } });
  };
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const start = length;
    if ('end' in next) {
      write(next.end);
      note(next.node, next.start);
    } else if ('attribs' in next) {
      let tag = `<${next.name}`;
      for (const key in next.attribs) tag += ` ${key}="${next.attribs[key]}"`;
      if (next.children.length === 0) {
        write(`${tag} />`);
        note(next, start);
        continue;
      }
      write(`${tag}>`);
      stack.push({ end: `</${next.name}>`, node: next, start });
      for (let index = next.children.length - 1; index >= 0; index--) {
        const child = next.children[index];
        if (child) stack.push(child);
      }
    } else if ('children' in next) {
      write('<![CDATA[');
      for (const child of next.children) if ('data' in child) write(child.data);
      write(']]>');
    } else {
      write(next.data);
      note(next, start);
    }
  }
  return { storage: parts.join(''), sourceMap: { segments } };
}
