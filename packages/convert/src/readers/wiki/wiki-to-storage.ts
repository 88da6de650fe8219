import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import {
  type ChildNode,
  createPrinter,
  type Diagnostic,
  documentOf,
  type Range,
  type SourceMap,
} from '@macrowright/storage';
import { builtinBlocks } from './blocks/index.ts';
import { taskList } from './blocks/task-list.ts';
import { type BlockConstruct, byFirstCharacter, type InlineConstruct, type WikiSettings } from './construct.ts';
import { builtinInlines } from './inlines/index.ts';
import { findMarkdown } from './markdown.ts';
import { normalize } from './normalize.ts';
import { readNodes, readWiki } from './read-wiki.ts';
import { segmentsOf } from './source-map.ts';

/** How wiki markup is read. */
export interface WikiOptions {
  /** Default: the built-in macros. */
  readonly registry?: MacroRegistry;
  /** What cannot be converted is reported as an error. Default: false, it is kept in `unmigrated-wiki-markup`. */
  readonly strict?: boolean;
  /** A single letter in brackets stays text. Default: false, it is a link to a page. */
  readonly plainBrackets?: boolean;
  /** Lines that begin with `[] ` or `[x] ` are tasks. Default: false, they are text as on a server. */
  readonly taskLists?: boolean;
  /** The blocks, the first that opens at a line reads it. Default: `builtinBlocks`. */
  readonly blocks?: readonly BlockConstruct[];
  /** The inline markup, the first that begins at a character reads it. Default: `builtinInlines`. */
  readonly inlines?: readonly InlineConstruct[];
}

/** Storage made from wiki markup. */
export interface StorageResult {
  /**
   * The nodes, read on first use. `startIndex` and `endIndex` of a node are offsets into the wiki text, the end not included,
   * with each line end counted as one character.
   */
  readonly nodes: readonly ChildNode[];
  readonly storage: string;
  /** Ranges are offsets into the wiki text. */
  readonly diagnostics: readonly Diagnostic[];
  /** From the wiki text to the storage, computed on first use. */
  readonly sourceMap: SourceMap;
}

/** Converts wiki markup to storage format. Never throws on bad markup: see `diagnostics`. */
export function wikiToStorage(wiki: string, options: WikiOptions = {}): StorageResult {
  const { text, toSource } = normalize(wiki);
  const settings = settingsOf(options);
  const printer = createPrinter('xml');
  // each block is printed and let go, because most callers only use the text
  const diagnostics = readWiki(text, settings, printer.print);

  const document = once(() => documentOf(readNodes(text, settings).nodes));
  const sourceMap = once(() => ({
    segments: segmentsOf(document()).map(({ source, output }) => ({ source: toSource(source), output })),
  }));
  return {
    storage: printer.take(),
    diagnostics: diagnosticsOf(text, diagnostics, toSource),
    get nodes() {
      return document().root.children;
    },
    get sourceMap() {
      return sourceMap();
    },
  };
}

/** The diagnostics of a normalized text, in source order and with ranges in the input. */
export function diagnosticsOf(
  text: string,
  found: readonly Diagnostic[],
  toSource: (range: Range) => Range,
): readonly Diagnostic[] {
  return [...found, ...findMarkdown(text)]
    .map((entry) => ({ ...entry, range: toSource(entry.range) }))
    .sort((a, b) => a.range.start - b.range.start);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const builtinTables = {
  blocks: byFirstCharacter(builtinBlocks),
  inlines: byFirstCharacter(builtinInlines),
} as const;

/** Fills in the defaults. */
export function settingsOf(options: WikiOptions): WikiSettings {
  const { registry = createBuiltinRegistry(), strict = false, plainBrackets = false, taskLists = false } = options;
  const blocks = options.blocks ?? builtinBlocks;
  return {
    registry,
    strict,
    plainBrackets,
    blocks:
      taskLists || options.blocks ? byFirstCharacter(taskLists ? [taskList, ...blocks] : blocks) : builtinTables.blocks,
    inlines: options.inlines ? byFirstCharacter(options.inlines) : builtinTables.inlines,
  };
}
