import { createBuiltinRegistry, type MacroRegistry } from '@macroscope/macros';
import { type ChildNode, type Diagnostic, element, type Range, type SourceMap } from '@macroscope/storage';
import { readBlocks } from './blocks.ts';
import type { WikiContext } from './context.ts';
import { scanMacros } from './macro-scan.ts';
import { printMapped } from './print.ts';

/** How wiki markup is read. */
export interface WikiOptions {
  /** Default: the built-in macros. */
  readonly registry?: MacroRegistry;
  /** What cannot be converted is reported as an error. Default: false, it is kept in `unmigrated-wiki-markup`. */
  readonly strict?: boolean;
  /** A single letter in brackets stays text. Default: false, it is a link to a page. */
  readonly plainBrackets?: boolean;
}

/** Storage made from wiki markup. Ranges are offsets into the wiki text. */
export interface StorageResult {
  readonly nodes: ChildNode[];
  readonly storage: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceMap: SourceMap;
}

/** Converts wiki markup to storage format. Never throws on bad markup: see `diagnostics`. */
export function wikiToStorage(wiki: string, options: WikiOptions = {}): StorageResult {
  const { registry = createBuiltinRegistry(), strict = false, plainBrackets = false } = options;
  const { text, toSource } = normalize(wiki);
  const diagnostics: Diagnostic[] = [];
  const cx: WikiContext = {
    text,
    registry,
    strict,
    plainBrackets,
    spans: scanMacros(text, registry, diagnostics),
    ranges: new Map(),
    diagnostics,
    waiting: [],
    color: undefined,
  };
  const root = element('div');
  cx.waiting.push({ range: { start: 0, end: text.length }, into: root, shape: 'body' });
  for (let next = cx.waiting.pop(); next; next = cx.waiting.pop()) {
    // a colour goes on over the blocks of one body, not into another
    cx.color = undefined;
    readBlocks(cx, next);
  }

  const nodes = [...root.children];
  for (const node of nodes) node.parent = null;
  const { storage, sourceMap } = printMapped(nodes, cx.ranges);
  return {
    nodes,
    storage,
    diagnostics: diagnostics
      .map((entry) => ({ ...entry, range: toSource(entry.range) }))
      .sort((a, b) => a.range.start - b.range.start),
    sourceMap: { segments: sourceMap.segments.map(({ source, output }) => ({ source: toSource(source), output })) },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these, so they are replaced
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Line feeds only, nothing that XML forbids; `toSource` leads back to the offsets of the input. */
function normalize(wiki: string): { text: string; toSource: (range: Range) => Range } {
  const clean = wiki.replace(forbidden, '\ufffd').toWellFormed();
  if (!clean.includes('\r')) return { text: clean, toSource: (range) => range };
  const removed: number[] = [];
  const text = clean.replace(/\r\n?/g, (end, offset: number) => {
    if (end.length === 2) removed.push(offset - removed.length);
    return '\n';
  });
  const back = (offset: number) => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
  return { text, toSource: ({ start, end }) => ({ start: back(start), end: back(end) }) };
}
