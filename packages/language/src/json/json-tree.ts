import type { Range } from '@macrowright/storage';
import { createScanner, type Node, type ParseError, type ParseErrorCode, parseTree } from 'jsonc-parser';

/** The keys and indexes that lead from the root to a value. */
export type JsonPath = readonly (string | number)[];

/** A JSON text with comments and trailing commas, as far as it can be parsed. */
export interface JsonReading {
  readonly root: Node | undefined;
  readonly problems: readonly { readonly range: Range; readonly message: string }[];
}

const maxDepth = 200;

/** Messages by error code of the parser. */
const messages: Readonly<Record<ParseErrorCode, string>> = {
  1: 'Unexpected characters; strings need double quotes.',
  2: 'Invalid number.',
  3: 'Expected a property name in double quotes.',
  4: 'Expected a value.',
  5: 'Expected a colon.',
  6: 'Expected a comma.',
  7: 'Expected "}".',
  8: 'Expected "]".',
  9: 'Expected the end of the file: JSON has a single root value.',
  10: 'Unexpected comment.',
  11: 'This comment is not closed.',
  12: 'This string has no closing quote.',
  13: 'Invalid number.',
  14: 'Invalid escape sequence.',
  15: 'Invalid escape sequence.',
  16: 'Invalid character in a string.',
};

/** Parses a text, complete or not. Never throws. */
export function readJson(text: string): JsonReading {
  if (isTooDeep(text)) {
    return { root: undefined, problems: [{ range: { start: 0, end: text.length }, message: 'Nested too deeply.' }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return {
    root,
    problems: withoutConsequences(text, errors).map(({ error, offset, length }) => ({
      range: { start: offset, end: Math.min(offset + length, text.length) },
      message: messages[error],
    })),
  };
}

/** The parser reports several errors for an unquoted word. Only the first one up to the next comma is kept. */
function withoutConsequences(text: string, errors: readonly ParseError[]): readonly ParseError[] {
  let nextComma = -1;
  return errors.filter(({ error, offset }) => {
    if (offset < nextComma) return false;
    if (error === invalidSymbol) {
      const found = text.indexOf(',', offset);
      nextComma = found < 0 ? text.length + 1 : found;
    }
    return true;
  });
}

/** The parser is recursive, so deeply nested texts are rejected before parsing. */
export function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    if (kind === openBrace || kind === openBracket) depth++;
    if (kind === closeBrace || kind === closeBracket) depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}

// the library's const enums do not exist at run time
const invalidSymbol = 1;
const [openBrace, closeBrace, openBracket, closeBracket, endOfFile]: readonly number[] = [1, 2, 3, 4, 17];

/** The value at a path. If several properties have the same name, the last one counts, as usual in JSON. */
export function valueAt(root: Node | undefined, path: JsonPath): Node | undefined {
  let node = root;
  for (const key of path) node = contentOf(entryOf(node, key));
  return node;
}

/** The property or item under a key: a node of type `property` in an object, the value itself in an array. */
export function entryOf(node: Node | undefined, key: string | number): Node | undefined {
  if (node?.type === 'array') return typeof key === 'number' ? node.children?.[key] : undefined;
  return node?.type === 'object' ? node.children?.findLast((property) => nameOf(property)?.value === key) : undefined;
}

/** The value of a property or item; `undefined` while it is missing. */
export function contentOf(entry: Node | undefined): Node | undefined {
  return entry?.type === 'property' ? entry.children?.[1] : entry;
}

/** The name of a property, with its quotes. */
export function nameOf(entry: Node | undefined): Node | undefined {
  return entry?.type === 'property' ? entry.children?.[0] : undefined;
}

export function rangeOf({ offset, length }: Node): Range {
  return { start: offset, end: offset + length };
}
