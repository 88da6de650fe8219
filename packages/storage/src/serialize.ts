import { type AnyNode, type Element, hasChildren, isCDATA, isComment, isDirective, isTag, isText } from 'domhandler';
import type { StorageDocument } from './parse/parse-storage.ts';

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

function print(top: readonly AnyNode[]): string {
  const tags = createTags();
  let output = '';
  const waiting: { readonly nodes: readonly AnyNode[]; readonly index: number; readonly close: string }[] = [];
  let nodes = top;
  let index = 0;
  const enter = (children: readonly AnyNode[], close: string): void => {
    waiting.push({ nodes, index, close });
    nodes = children;
    index = 0;
  };
  for (;;) {
    const node = nodes[index++];
    if (!node) {
      const outer = waiting.pop();
      if (!outer) return output;
      output += outer.close;
      nodes = outer.nodes;
      index = outer.index;
    } else if (isText(node)) {
      output += node.data;
    } else if (isTag(node)) {
      output += tags.start(node);
      if (node.children.length > 0) enter(node.children, tags.end(node));
    } else if (isCDATA(node)) {
      output += '<![CDATA[';
      enter(node.children, ']]>');
    } else if (isComment(node)) {
      output += `<!--${node.data}-->`;
    } else if (isDirective(node)) {
      output += `<${node.data}>`;
    } else if (hasChildren(node)) {
      enter(node.children, '');
    }
  }
}

/** Writes tags. What depends only on a name is put together once: long texts are made of fewer pieces that way. */
function createTags() {
  const ofElements = new Map<string, { readonly bare: string; readonly empty: string; readonly end: string }>();
  const ofAttributes = new Map<string, string>();
  const partsOf = (name: string) => {
    let parts = ofElements.get(name);
    if (!parts) {
      parts = { bare: `<${name}>`, empty: `<${name} />`, end: `</${name}>` };
      ofElements.set(name, parts);
    }
    return parts;
  };
  const beforeValue = (name: string): string => {
    let before = ofAttributes.get(name);
    if (before === undefined) {
      before = ` ${name}="`;
      ofAttributes.set(name, before);
    }
    return before;
  };
  return {
    start({ name, attribs, children }: Element): string {
      let written = '';
      for (const key in attribs) {
        const value = attribs[key] ?? '';
        written += written === '' ? `<${name}${beforeValue(key)}` : `"${beforeValue(key)}`;
        written += value.includes('"') ? value.replaceAll('"', '&quot;') : value;
      }
      if (written === '') return children.length > 0 ? partsOf(name).bare : partsOf(name).empty;
      return written + (children.length > 0 ? '">' : '" />');
    },
    end: ({ name }: Element): string => partsOf(name).end,
  };
}

function isDocument(input: StorageDocument | AnyNode | readonly AnyNode[]): input is StorageDocument {
  return !Array.isArray(input) && 'source' in input && 'rangeOf' in input;
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
