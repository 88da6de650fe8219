import type { TextEdit } from '@macrowright/storage';
import { modify, type Node } from 'jsonc-parser';
import { contentOf, entryOf, isTooDeep, type JsonPath, rangeOf, readJson } from './json-tree.ts';

/**
 * Edits that set the value at a path, or remove it if the value is `undefined`. Comments and other values stay unchanged. Missing
 * parent objects are added; missing array items are not. Returns no edits if a parent is not an object or array.
 */
export function setJson(text: string, path: JsonPath, value: unknown): readonly TextEdit[] {
  if (isTooDeep(text)) return [];
  const { root } = readJson(text);
  if (!root) {
    if (value === undefined) return [];
    return [{ range: { start: 0, end: text.length }, text: `${JSON.stringify(nested(path, value), null, 2)}\n` }];
  }
  let node = root;
  for (const [depth, key] of path.entries()) {
    if (node.type !== (typeof key === 'number' ? 'array' : 'object')) return [];
    const next = contentOf(entryOf(node, key));
    if (next && depth === path.length - 1 && value === undefined && node.type === 'array') return removal(node, next);
    if (!next) {
      const isAddable = value !== undefined && path.slice(depth).every((name) => typeof name === 'string');
      return isAddable ? modified(text, path, value, true) : [];
    }
    node = next;
  }
  return modified(text, path, value, false);
}

function modified(text: string, path: JsonPath, value: unknown, isNew: boolean): readonly TextEdit[] {
  const formattingOptions = isNew ? { insertSpaces: true, tabSize: 2, eol: '\n' } : undefined;
  const edits = modify(text, [...path], value, formattingOptions ? { formattingOptions } : {});
  return edits.map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    text: content,
  }));
}

/** `modify` removes the last item of an array correctly only if the closing bracket is on its own line. */
function removal({ children = [] }: Node, item: Node): readonly TextEdit[] {
  const at = children.indexOf(item);
  const [previous, next] = [children[at - 1], children[at + 1]];
  const { start, end } = rangeOf(item);
  if (previous) return [{ range: { start: rangeOf(previous).end, end }, text: '' }];
  return [{ range: { start, end: next ? next.offset : end }, text: '' }];
}

function nested(path: JsonPath, value: unknown): unknown {
  return path.reduceRight((inner, name) => ({ [name]: inner }), value);
}
