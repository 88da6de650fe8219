import { type AnyNode, isCDATA, isComment, isDirective, isTag, isText } from 'domhandler';
import type { Range } from '../diagnostic.ts';
import { decodeEntities } from '../entities.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { walk } from '../walk.ts';

/** A node as JSON. Names, attribute values and text are decoded. */
export type JsonNode =
  | {
      readonly type: 'element';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly JsonNode[];
      readonly range?: Range;
    }
  | { readonly type: 'text' | 'cdata' | 'comment' | 'instruction'; readonly text: string; readonly range?: Range };

/** Converts nodes to JSON. For a document, every node has its range. */
export function toJson(input: StorageDocument | AnyNode | readonly AnyNode[]): JsonNode[] {
  const document = isDocument(input) ? input : undefined;
  const levels: JsonNode[][] = [];
  let nodes: JsonNode[] = [];
  const rangeField = (node: AnyNode): { readonly range?: Range } => {
    const range = document?.rangeOf(node);
    return range ? { range } : {};
  };
  walk(isDocument(input) ? input.root.children : input, {
    enter(node) {
      if (isTag(node)) {
        const attributes = Object.fromEntries(
          Object.entries(node.attribs).map(([name, value]) => [name, decodeEntities(value)]),
        );
        const children: JsonNode[] = [];
        nodes.push({ type: 'element', name: node.name, attributes, children, ...rangeField(node) });
        levels.push(nodes);
        nodes = children;
      } else if (isText(node)) {
        nodes.push({ type: 'text', text: decodeEntities(node.data), ...rangeField(node) });
      } else if (isCDATA(node)) {
        const text = node.children.map((child) => (isText(child) ? child.data : '')).join('');
        nodes.push({ type: 'cdata', text, ...rangeField(node) });
        return false;
      } else if (isComment(node)) {
        nodes.push({ type: 'comment', text: node.data, ...rangeField(node) });
      } else if (isDirective(node)) {
        nodes.push({ type: 'instruction', text: node.data, ...rangeField(node) });
      }
      return true;
    },
    leave(node) {
      if (isTag(node)) nodes = levels.pop() ?? [];
    },
  });
  return nodes;
}

function isDocument(input: StorageDocument | AnyNode | readonly AnyNode[]): input is StorageDocument {
  return !Array.isArray(input) && 'source' in input && 'rangeOf' in input;
}
