import {
  type ChildNode,
  createPrinter,
  type Diagnostic,
  lazyDocumentOf,
  type Range,
  type SourceMap,
  type StorageDocument,
} from '@macrowright/storage';
import { mapNodes } from '../../source-maps.ts';
import type { WikiSettings } from './construct.ts';
import { findMarkdown } from './markdown.ts';
import { normalize } from './normalize.ts';
import { readWiki } from './read-wiki.ts';

/** Wiki markup as a document. The text is read on first use of the document or its diagnostics. */
export function readWikiDocument(wiki: string, settings: WikiSettings): WikiDocument {
  return new WikiDocument(wiki, settings);
}

/**
 * One wiki text. A caller that only needs the storage text never holds the whole tree: each block is printed and released, which
 * is a third faster.
 */
class WikiDocument {
  readonly document: StorageDocument;
  private readonly text: string;
  private readonly toSource: (range: Range) => Range;
  private readonly settings: WikiSettings;
  private found: readonly Diagnostic[] | undefined;
  private map: SourceMap | undefined;

  constructor(wiki: string, settings: WikiSettings) {
    const { text, toSource } = normalize(wiki);
    this.text = text;
    this.toSource = toSource;
    this.settings = settings;
    this.document = lazyDocumentOf(
      () => this.build(),
      () => this.print(),
    );
  }

  get diagnostics(): readonly Diagnostic[] {
    if (!this.found) this.print();
    return this.found ?? [];
  }

  get sourceMap(): SourceMap {
    // the indexes of nodes are offsets into the wiki text
    this.map ??= mapNodes(this.document, ({ startIndex: start, endIndex: end }) =>
      start === null || end === null ? undefined : this.toSource({ start, end }),
    );
    return this.map;
  }

  private build(): ChildNode[] {
    const all: ChildNode[] = [];
    this.read((nodes) => {
      for (const node of nodes) all.push(node);
    });
    return all;
  }

  private print(): string {
    const printer = createPrinter('xml');
    this.read(printer.print);
    return printer.take();
  }

  private read(take: (nodes: readonly ChildNode[]) => void): void {
    const diagnostics = readWiki(this.text, this.settings, take);
    this.found ??= [...diagnostics, ...findMarkdown(this.text)]
      .map((entry) => ({ ...entry, range: this.toSource(entry.range) }))
      .sort((a, b) => a.range.start - b.range.start);
  }
}
