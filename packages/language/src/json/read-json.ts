import type { Range } from '@macrowright/storage';

/** One value of a JSON text, with its place. */
export type JsonNode =
  | JsonContainer
  | { readonly type: 'plain'; readonly range: Range; readonly value: string | number | boolean | null }
  /** A bare word that is no value yet. */
  | { readonly type: 'word'; readonly range: Range };

/** An object or a list. Written to by the reader until its end is known, by nobody after that. */
export interface JsonContainer {
  readonly type: 'object' | 'list';
  range: Range;
  isClosed: boolean;
  readonly entries: JsonEntry[];
}

/** A property, or an item of a list. */
export interface JsonEntry {
  readonly key: string | number;
  /** With its quotes; absent in lists. */
  readonly keyRange?: Range;
  readonly hasColon: boolean;
  node: JsonNode | undefined;
}

/** A JSON text as far as it can be read. */
export interface JsonReading {
  readonly root: JsonNode | undefined;
  readonly problems: readonly { readonly range: Range; readonly message: string }[];
}

/** Nothing that people write is nested deeper. */
const deepest = 200;
const tokens =
  /\s+|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|"[^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*"?|[{}[\]:,]|[^\s{}[\]:,"/]+|[/]/;

/**
 * Reads JSON with comments and trailing commas, finished or not. Never throws; what is wrong is told with its place, and
 * the rest is read on.
 */
export function readJson(text: string): JsonReading {
  const problems: { range: Range; message: string }[] = [];
  const stack: JsonContainer[] = [];
  let root: JsonNode | undefined;
  /** Whether a comma or the start of the container stands before what comes. */
  let isParted = true;
  const complain = (range: Range, message: string) => problems.push({ range, message });

  // a sticky pattern of its own: the place is state
  const token = new RegExp(tokens, 'y');
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const word = token.exec(text)?.[0];
    if (word === undefined) break;
    const range = { start, end: start + word.length };
    if (/^(?:\s|\/[/*])/.test(word)) continue;
    const top = stack.at(-1);
    const open = top?.entries.at(-1);
    if (word === ':') {
      if (top?.type === 'object' && open && !open.hasColon)
        top.entries[top.entries.length - 1] = { ...open, hasColon: true };
      else complain(range, 'A colon stands only after a name.');
    } else if (word === ',') {
      if (!top || isParted) complain(range, 'A comma stands only between two entries.');
      else lacksValue(top);
      isParted = true;
    } else if (word === '}' || word === ']') {
      if (top?.type !== (word === '}' ? 'object' : 'list'))
        complain(range, `Nothing is open that "${word}" could close.`);
      else {
        lacksValue(top);
        stack.pop();
        top.range = { start: top.range.start, end: range.end };
        top.isClosed = true;
        isParted = false;
      }
    } else if (top?.type === 'object' && (!open || open.node || !open.hasColon)) {
      if (open && !open.node && !open.hasColon) complain(range, 'A colon is missing before this.');
      else if (!isParted) complain(range, 'A comma is missing before this.');
      const isText = word.startsWith('"');
      if (!isText) complain(range, 'A name stands in quotes.');
      if (word === '{' || word === '[') break;
      top.entries.push({ key: isText ? textOf(word, range) : word, keyRange: range, hasColon: false, node: undefined });
      isParted = false;
    } else {
      const node = nodeOf(word, range);
      if (top?.type === 'object' && open) open.node = node;
      else if (top) {
        if (!isParted) complain(range, 'A comma is missing before this.');
        top.entries.push({ key: top.entries.length, hasColon: true, node });
      } else if (root) complain(range, 'Only one value stands in a JSON text.');
      else root = node;
      isParted = false;
      if (node.type === 'object' || node.type === 'list') {
        if (stack.length === deepest) {
          complain(range, 'This is nested too deep.');
          break;
        }
        stack.push(node);
        isParted = true;
      }
    }
  }
  for (const container of stack.reverse()) {
    lacksValue(container);
    complain({ start: container.range.start, end: container.range.start + 1 }, 'This is not closed.');
    container.range = { start: container.range.start, end: text.length };
  }
  if (!root) complain({ start: 0, end: text.length }, 'A value is missing.');
  return { root, problems };

  function nodeOf(word: string, range: Range): JsonNode {
    if (word === '{' || word === '[') {
      return { type: word === '{' ? 'object' : 'list', range, isClosed: false, entries: [] };
    }
    if (word.startsWith('"')) return { type: 'plain', range, value: textOf(word, range) };
    const known = { true: true, false: false, null: null }[word];
    if (known !== undefined) return { type: 'plain', range, value: known };
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(word))
      return { type: 'plain', range, value: Number(word) };
    complain(range, `"${word}" is no value; a text stands in quotes.`);
    return { type: 'word', range };
  }

  function textOf(word: string, range: Range): string {
    try {
      return String(JSON.parse(word));
    } catch {
      const isOpen = word.length < 2 || !/(?:^|[^\\])(?:\\\\)*"$/.test(word.slice(1));
      complain(range, isOpen ? 'A quote is missing at the end.' : 'This text has a character that is not written so.');
      return word.replace(/^"|"$/g, '');
    }
  }

  function lacksValue({ entries }: JsonContainer): void {
    const last = entries.at(-1);
    if (last?.keyRange && !last.node) complain(last.keyRange, 'A value is missing for this name.');
  }
}

/** The value that a node stands for; what is missing or no value is left out. */
export function jsonValue(node: JsonNode): unknown {
  if (node.type === 'plain') return node.value;
  if (node.type === 'word') return undefined;
  if (node.type === 'list') return node.entries.flatMap((entry) => (entry.node ? [jsonValue(entry.node)] : []));
  return Object.fromEntries(
    node.entries.flatMap((entry) => (entry.node ? [[entry.key, jsonValue(entry.node)] as const] : [])),
  );
}

/** The entry at a path; of several with one name the last counts, as everywhere in JSON. */
export function entryAt(root: JsonNode, path: readonly (string | number)[]): JsonEntry | undefined {
  let node: JsonNode | undefined = root;
  let found: JsonEntry | undefined;
  for (const key of path) {
    if (node?.type !== 'object' && node?.type !== 'list') return undefined;
    found = node.entries.findLast((entry) => entry.key === key);
    node = found?.node;
  }
  return found;
}

/** From the start of the name to the end of the value, as far as they are there. */
export function entryRange({ keyRange, node }: JsonEntry): Range {
  return { start: (keyRange ?? node?.range)?.start ?? 0, end: (node?.range ?? keyRange)?.end ?? 0 };
}
