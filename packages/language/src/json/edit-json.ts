import type { TextEdit } from '@macrowright/storage';
import { entryAt, entryRange, type JsonContainer, type JsonEntry, type JsonNode, readJson } from './read-json.ts';

/**
 * What sets the value at a path, or with `undefined` takes it away. Comments and everything else stay as they are;
 * objects on the way that are missing are made, items of lists are not. Nothing where something else stands in the way.
 */
export function setJson(text: string, path: readonly (string | number)[], value: unknown): readonly TextEdit[] {
  const { root } = readJson(text);
  if (!root) {
    if (value === undefined) return [];
    return [{ range: { start: 0, end: text.length }, text: `${JSON.stringify(nested(path, value), null, 2)}\n` }];
  }
  let node: JsonNode = root;
  for (const [depth, name] of path.entries()) {
    if (node.type !== 'object' && node.type !== 'list') return [];
    const entry = entryAt(node, [name]);
    if (depth === path.length - 1 && entry)
      return value === undefined ? removal(text, node.entries, entry) : replacement(text, entry, value);
    if (!entry?.node) {
      if (value === undefined || node.type === 'list' || typeof name === 'number') return [];
      return insertion(text, node, name, nested(path.slice(depth + 1), value));
    }
    node = entry.node;
  }
  return [];
}

function nested(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight((inner, name) => ({ [name]: inner }), value);
}

function replacement(text: string, { node, keyRange }: JsonEntry, value: unknown): readonly TextEdit[] {
  const at = keyRange?.end ?? 0;
  if (node) return [{ range: node.range, text: written(text, node.range.start, value) }];
  return [{ range: { start: at, end: at }, text: `: ${JSON.stringify(value)}` }];
}

function insertion(
  text: string,
  { range, isClosed, entries }: JsonContainer,
  name: string,
  value: unknown,
): readonly TextEdit[] {
  const last = entries.at(-1);
  const end = last?.node?.range.end ?? last?.keyRange?.end;
  const indent = last?.keyRange ? indentOf(text, last.keyRange.start) : `${indentOf(text, range.start)}  `;
  const entry = `${JSON.stringify(name)}: ${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}`;
  if (end !== undefined) {
    // A comma that is there already parts the new entry as well.
    const gap = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*,/.exec(text.slice(end));
    const at = end + (gap?.[0].length ?? 0);
    return [{ range: { start: at, end: at }, text: `${gap ? '' : ','}\n${indent}${entry}` }];
  }
  const inside = { start: range.start + 1, end: range.end - (isClosed ? 1 : 0) };
  const kept = text.slice(inside.start, inside.end).trimEnd();
  return [{ range: inside, text: `${kept}\n${indent}${entry}\n${indentOf(text, range.start)}` }];
}

function removal(text: string, entries: readonly JsonEntry[], entry: JsonEntry): readonly TextEdit[] {
  const at = entries.indexOf(entry);
  const { start, end } = entryRange(entry);
  const [previous, next] = [entries[at - 1], entries[at + 1]];
  // The first entry takes the comma after it along, the others the one before them.
  const comma = previous ? text.indexOf(',', entryRange(previous).end) : -1;
  if (comma >= 0 && text.slice(comma + 1, start).trim() === '') return [{ range: { start: comma, end }, text: '' }];
  if (next) return [{ range: { start, end: entryRange(next).start }, text: '' }];
  const rest = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return [{ range: { start, end: end + rest }, text: '' }];
}

function written(text: string, start: number, value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentOf(text, start)}`);
}

/** The white space at the start of the line that an offset lies in. */
function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[^\S\n]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
