import type { Range, TextEdit } from '@macrowright/storage';
import { getLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { CompletionItem, Hover } from '../types.ts';
import { setJson } from './edit-json.ts';
import { contentOf, entryOf, isTooDeep, type JsonPath, nameOf, rangeOf, readJson, valueAt } from './json-tree.ts';
import { description, type JsonSchema, namesAt, type SchemaOffer, schemasAt, valuesAt } from './schema.ts';

export type { JsonPath } from './json-tree.ts';

/** Editor features for JSON text with a schema. They also work on incomplete text and never throw because of it. */
export interface JsonService {
  /** The value and the syntax problems of the text. Comments and trailing commas are allowed. */
  read(text: string): {
    readonly value: unknown;
    readonly problems: readonly { readonly range: Range; readonly message: string }[];
  };
  complete(text: string, offset: number): readonly CompletionItem[];
  hover(text: string, offset: number): Hover | undefined;
  /** The range of the value at a path, or of its name if `inName`. If it is missing, the range of the nearest existing parent. */
  rangeOf(text: string, path: JsonPath, inName: boolean): Range;
  /** Edits that set the value at a path, or remove it if the value is `undefined`. Everything else stays unchanged. */
  set(text: string, path: JsonPath, value: unknown): readonly TextEdit[];
}

/** Creates the service. `explain` can return additional documentation of a path as Markdown. */
export function createJsonService(
  schema: JsonSchema,
  explain: (path: JsonPath) => string | undefined = () => undefined,
): JsonService {
  return {
    read(text) {
      const { root, problems } = readJson(text);
      return { value: root && getNodeValue(root), problems };
    },
    complete(text, offset) {
      const position = positionAt(text, offset);
      if (!position) return [];
      const { parent, path, isName, range, existing } = position;
      const offers = isName ? namesAt(schema, parent) : valuesAt(schema, path);
      return offers
        .filter(({ label }) => !isName || !existing.has(label))
        .map((offer) => itemOf(offer, text, range, isName));
    },
    hover(text, offset) {
      const position = positionAt(text, offset);
      if (!position?.isOnToken) return undefined;
      const markdown = explain(position.path) ?? description(schemasAt(schema, position.path));
      return markdown ? { range: position.range, markdown } : undefined;
    },
    rangeOf(text, path, inName) {
      const { root } = readJson(text);
      if (!root) return { start: 0, end: text.length };
      for (let length = path.length; length > 0; length -= 1) {
        const entry = entryOf(valueAt(root, path.slice(0, length - 1)), path[length - 1] ?? '');
        const node = inName ? (nameOf(entry) ?? entry) : (contentOf(entry) ?? nameOf(entry));
        if (node) return rangeOf(node);
      }
      return { start: root.offset, end: root.offset + 1 };
    },
    set: setJson,
  };
}

function itemOf(offer: SchemaOffer, text: string, range: Range, isName: boolean): CompletionItem {
  const { label, detail, insert, caret } = offer;
  const after = text.slice(range.end, range.end + 200);
  // a name followed by a colon keeps its value
  if (isName && /^\s*:/.test(after)) {
    return { label, kind: 'attribute', detail, range, insert: JSON.stringify(label) };
  }
  const comma = /^[^\S\n]*(?:\n\s*)?["{[\w]/.test(after) ? ',' : '';
  return { label, kind: isName ? 'attribute' : 'value', detail, range, insert: insert + comma, caret };
}

/** What can be inserted at an offset. */
interface Position {
  /** The path of the object that contains the name or value. */
  readonly parent: JsonPath;
  readonly path: JsonPath;
  readonly isName: boolean;
  /** The token at the offset, which will be replaced. Empty between tokens. */
  readonly range: Range;
  readonly isOnToken: boolean;
  /** The other names of the object. */
  readonly existing: ReadonlySet<unknown>;
}

/** Returns `undefined` where nothing can be inserted: inside a comment or after the end. */
function positionAt(text: string, offset: number): Position | undefined {
  if (isTooDeep(text)) return undefined;
  const { root } = readJson(text);
  if (root && (offset <= root.offset || isAfter(text, root, offset))) return undefined;
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const parent = path.slice(0, -1);
  const token = previousNode && offset >= previousNode.offset && offset <= previousNode.offset + previousNode.length;
  const range = token && previousNode ? rangeOf(previousNode) : wordAround(text, offset);
  const siblings = valueAt(root, parent);
  const others = siblings?.type === 'object' ? (siblings.children ?? []) : [];
  const names = others.flatMap((property) => {
    const name = nameOf(property);
    return name && name.offset !== range.start ? [name.value] : [];
  });
  return {
    parent,
    path,
    isName: isAtPropertyKey,
    range,
    isOnToken: range.end > range.start,
    existing: new Set(names),
  };
}

/** Whether an offset is after a closed container. */
function isAfter(text: string, { type, offset, length }: Node, at: number): boolean {
  const isClosed =
    type === 'object' ? text[offset + length - 1] === '}' : type === 'array' && text[offset + length - 1] === ']';
  return at >= offset + length && isClosed;
}

/** The unquoted word around an offset: a name or value whose quotes are still missing. */
function wordAround(text: string, offset: number): Range {
  const before = /[\w$.-]{0,200}$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0;
  const after = /^[\w$.-]{0,200}/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}
