import type { ChildNode, Diagnostic, SourceMap } from '@macrowright/storage';
import { settingsOf, type WikiOptions } from './options.ts';
import { readWikiDocument } from './wiki-document.ts';

/** Storage format created from wiki markup. Everything in it is computed on first use. */
export interface StorageResult {
  /**
   * The nodes. `startIndex` and `endIndex` of a node are offsets into the wiki text, end exclusive, with each line ending
   * counted as one character.
   */
  readonly nodes: readonly ChildNode[];
  readonly storage: string;
  /** Ranges are offsets into the wiki text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Maps the wiki text to the storage format. */
  readonly sourceMap: SourceMap;
}

/** Converts wiki markup to storage format. Never throws on bad markup: see `diagnostics`. */
export function wikiToStorage(wiki: string, options: WikiOptions = {}): StorageResult {
  const read = readWikiDocument(wiki, settingsOf(options));
  return {
    get nodes() {
      return read.document.root.children;
    },
    get storage() {
      return read.document.source;
    },
    get diagnostics() {
      return read.diagnostics;
    },
    get sourceMap() {
      return read.sourceMap;
    },
  };
}
