import type { Range, TextEdit } from '@macrowright/storage';
import type { CompletionItem, Hover } from '../types.ts';
import { setJson } from './edit-json.ts';
import {
  entryAt,
  entryRange,
  type JsonContainer,
  type JsonEntry,
  type JsonNode,
  jsonValue,
  readJson,
} from './read-json.ts';
import { description, type JsonSchema, namesAt, type SchemaOffer, schemasAt, valuesAt } from './schema.ts';

/** Keys and places in lists that lead to a value from the top. */
export type JsonPath = readonly (string | number)[];

/** What an editor asks about a JSON text that follows a schema. Works on unfinished text; nothing throws on text. */
export interface JsonService {
  /** The value, and what is wrong with the text as JSON. Comments and trailing commas are let through. */
  read(text: string): {
    readonly value: unknown;
    readonly problems: readonly { readonly range: Range; readonly message: string }[];
  };
  complete(text: string, offset: number): readonly CompletionItem[];
  hover(text: string, offset: number): Hover | undefined;
  /** Where the value of a path stands, or with `inName` its name; the nearest thing above it when it is not there. */
  rangeOf(text: string, path: JsonPath, inName: boolean): Range;
  /** What sets the value at a path, or with `undefined` takes it away, and leaves all else as it is. */
  set(text: string, path: JsonPath, value: unknown): readonly TextEdit[];
}

/** Makes the service. `explain` may say more about a path than the schema does, as Markdown. */
export function createJsonService(
  schema: JsonSchema,
  explain: (path: JsonPath) => string | undefined = () => undefined,
): JsonService {
  return {
    read(text) {
      const { root, problems } = readJson(text);
      return { value: root && jsonValue(root), problems };
    },
    complete(text, offset) {
      const place = placeAt(readJson(text).root, offset);
      const here = { start: offset, end: offset };
      if (!place) return [];
      const { path, entry, isName, siblings } = place;
      const range = (isName ? entry?.keyRange : entry?.node?.range) ?? here;
      const offers = isName ? namesAt(schema, path) : valuesAt(schema, path);
      const taken = new Set(siblings.filter((each) => each !== entry).map(({ key }) => key));
      return offers
        .filter(({ label }) => !isName || !taken.has(label))
        .map((offer) => itemOf(offer, text, range, isName, entry));
    },
    hover(text, offset) {
      const place = placeAt(readJson(text).root, offset);
      const { entry } = place ?? {};
      if (!place || !entry) return undefined;
      const path = place.isName ? [...place.path, entry.key] : place.path;
      const range = place.isName ? entry.keyRange : entry.node?.range;
      const markdown = explain(path) ?? description(schemasAt(schema, path));
      return range && markdown ? { range, markdown } : undefined;
    },
    rangeOf(text, path, inName) {
      const { root } = readJson(text);
      if (!root) return { start: 0, end: text.length };
      for (let length = path.length; length > 0; length -= 1) {
        const entry = entryAt(root, path.slice(0, length));
        const range = inName || !entry?.node ? (entry?.keyRange ?? entry?.node?.range) : entry.node.range;
        if (range) return range;
      }
      return { start: root.range.start, end: root.range.start + 1 };
    },
    set: setJson,
  };
}

function itemOf(
  { label, detail, insert, caret }: SchemaOffer,
  text: string,
  range: Range,
  isName: boolean,
  entry: JsonEntry | undefined,
): CompletionItem {
  // A name that has its colon keeps what comes after it.
  if (isName && entry?.hasColon) return { label, kind: 'attribute', detail, range, insert: JSON.stringify(label) };
  const comma = /^[^\S\n]*(?:\n\s*)?["{[\w]/.test(text.slice(range.end, range.end + 200)) ? ',' : '';
  return { label, kind: isName ? 'attribute' : 'value', detail, range, insert: insert + comma, caret };
}

interface Place {
  /** Of the object for a name, of the value itself for a value. */
  readonly path: JsonPath;
  readonly isName: boolean;
  /** What stands there already. */
  readonly entry: JsonEntry | undefined;
  readonly siblings: readonly JsonEntry[];
}

/** What could be written at an offset. */
function placeAt(root: JsonNode | undefined, offset: number): Place | undefined {
  if (!root) return { path: [], isName: false, entry: undefined, siblings: [] };
  const path: (string | number)[] = [];
  let node: JsonNode | undefined = root;
  while (node && isInside(node, offset)) {
    const { type, entries }: JsonContainer = node;
    const entry: JsonEntry | undefined = entries.findLast((each) => entryRange(each).start <= offset);
    const value: JsonNode | undefined = entry?.node;
    if (!entry || (value && offset > value.range.end)) {
      if (type === 'object') return { path, isName: true, entry: undefined, siblings: entries };
      return { path: [...path, entries.length], isName: false, entry: undefined, siblings: entries };
    }
    if (entry.keyRange && offset <= entry.keyRange.end) return { path, isName: true, entry, siblings: entries };
    path.push(entry.key);
    if (!value || offset < value.range.start) {
      return { path, isName: false, entry: { ...entry, node: undefined }, siblings: entries };
    }
    if (value.type === 'plain' || value.type === 'word') return { path, isName: false, entry, siblings: entries };
    node = value;
  }
  return undefined;
}

function isInside(node: JsonNode, offset: number): node is JsonContainer {
  if (node.type !== 'object' && node.type !== 'list') return false;
  const { range, isClosed } = node;
  return range.start < offset && (isClosed ? offset < range.end : offset <= range.end);
}
