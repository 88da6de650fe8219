import { type AnyNode, type Element, hasChildren, isCDATA, isComment, isDirective, isTag, isText } from 'domhandler';
import type { StorageDocument } from './parse.ts';

/**
 * Prints storage format. A parsed document prints as its source, byte for byte; nodes print in the canonical spelling:
 * double quotes, one blank before `/>`, empty elements closed at once, nothing added.
 */
export function serialize(input: StorageDocument | AnyNode | readonly AnyNode[]): string {
  if (isDocument(input)) return input.source;
  const pieces: string[] = [];
  print(isList(input) ? input : [input], pieces);
  return pieces.join('');
}

function print(nodes: readonly AnyNode[], pieces: string[]): void {
  const stack: { readonly nodes: readonly AnyNode[]; index: number; readonly close: string }[] = [
    { nodes, index: 0, close: '' },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.index++];
    if (!node) {
      pieces.push(top.close);
      stack.pop();
    } else if (isText(node)) {
      pieces.push(node.data);
    } else if (isTag(node)) {
      const open = `<${node.name}${attributesOf(node)}`;
      if (node.children.length === 0) {
        pieces.push(open, ' />');
      } else {
        pieces.push(open, '>');
        stack.push({ nodes: node.children, index: 0, close: `</${node.name}>` });
      }
    } else if (isCDATA(node)) {
      pieces.push('<![CDATA[');
      stack.push({ nodes: node.children, index: 0, close: ']]>' });
    } else if (isComment(node)) {
      pieces.push('<!--', node.data, '-->');
    } else if (isDirective(node)) {
      pieces.push('<', node.data, '>');
    } else if (hasChildren(node)) {
      stack.push({ nodes: node.children, index: 0, close: '' });
    }
  }
}

function attributesOf({ attribs }: Element): string {
  let written = '';
  for (const name in attribs) written += ` ${name}="${(attribs[name] ?? '').replaceAll('"', '&quot;')}"`;
  return written;
}

function isDocument(input: StorageDocument | AnyNode | readonly AnyNode[]): input is StorageDocument {
  return !Array.isArray(input) && 'source' in input && 'rangeOf' in input;
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
