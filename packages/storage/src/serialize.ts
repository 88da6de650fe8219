import { type AnyNode, hasChildren, isCDATA, isComment, isDirective, isTag, isText } from 'domhandler';
import type { StorageDocument } from './parse/parse-storage.ts';
import { endTag, startTag } from './tag-text.ts';

/**
 * Prints storage format. A parsed document prints as its source, byte for byte; nodes print in the canonical spelling:
 * double quotes, one blank before `/>`, empty elements closed at once, nothing added.
 *
 * A document stands for its source: change it with the edit functions, or change its tree and print it with `serializeFrom`.
 */
export function serialize(input: StorageDocument | AnyNode | readonly AnyNode[]): string {
  if (isDocument(input)) return input.source;
  return print(isList(input) ? input : [input]);
}

function print(nodes: readonly AnyNode[]): string {
  let output = '';
  const stack: { readonly nodes: readonly AnyNode[]; index: number; readonly close: string }[] = [
    { nodes, index: 0, close: '' },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.index++];
    if (!node) {
      output += top.close;
      stack.pop();
    } else if (isText(node)) {
      output += node.data;
    } else if (isTag(node)) {
      output += startTag(node, node.children.length === 0);
      if (node.children.length > 0) stack.push({ nodes: node.children, index: 0, close: endTag(node) });
    } else if (isCDATA(node)) {
      output += '<![CDATA[';
      stack.push({ nodes: node.children, index: 0, close: ']]>' });
    } else if (isComment(node)) {
      output += `<!--${node.data}-->`;
    } else if (isDirective(node)) {
      output += `<${node.data}>`;
    } else if (hasChildren(node)) {
      stack.push({ nodes: node.children, index: 0, close: '' });
    }
  }
  return output;
}

function isDocument(input: StorageDocument | AnyNode | readonly AnyNode[]): input is StorageDocument {
  return !Array.isArray(input) && 'source' in input && 'rangeOf' in input;
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
