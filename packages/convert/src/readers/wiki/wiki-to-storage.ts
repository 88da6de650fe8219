import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import type { ChildNode, Diagnostic, SourceMap } from '@macrowright/storage';
import { type BlockConstruct, byFirstCharacter } from './block-construct.ts';
import { builtinBlocks } from './blocks/index.ts';
import { taskList } from './blocks/task-list.ts';
import type { WikiSettings } from './context.ts';
import type { InlineConstruct } from './inline-construct.ts';
import { builtinInlines } from './inlines/index.ts';
import { mapNodes } from './map-nodes.ts';
import { findMarkdown } from './markdown.ts';
import { linked } from './node.ts';
import { normalize } from './normalize.ts';
import { createPrinter } from './print.ts';
import { readWiki } from './read-wiki.ts';

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
   * The tree, read when it is asked for. `startIndex` and `endIndex` of a node are offsets into the wiki text, line ends
   * counted as one character.
   */
  readonly nodes: readonly ChildNode[];
  readonly storage: string;
  /** Ranges are offsets into the wiki text. */
  readonly diagnostics: readonly Diagnostic[];
  /** From the wiki text to the storage; made when it is asked for. */
  readonly sourceMap: SourceMap;
}

/** Converts wiki markup to storage format. Never throws on bad markup: see `diagnostics`. */
export function wikiToStorage(wiki: string, options: WikiOptions = {}): StorageResult {
  const { text, toSource } = normalize(wiki);
  const settings = settingsOf(options);
  const printer = createPrinter();
  const { diagnostics } = readWiki(text, settings, printer.print, { asText: true });
  const found = [...diagnostics, ...findMarkdown(text)].map((entry) => ({ ...entry, range: toSource(entry.range) }));

  // the tree is let go block by block, which is what makes the conversion fast; few ask for it
  const nodes = once(() => {
    const all: ChildNode[] = [];
    readWiki(text, settings, (block) => {
      for (const node of block) all.push(node);
    });
    return linked(all);
  });
  const sourceMap = once(() => ({
    segments: mapNodes(nodes()).map(({ source, output }) => ({ source: toSource(source), output })),
  }));
  return {
    storage: printer.text(),
    diagnostics: found.sort((a, b) => a.range.start - b.range.start),
    get nodes() {
      return nodes();
    },
    get sourceMap() {
      return sourceMap();
    },
  };
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
