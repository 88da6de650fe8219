import type { MacroRegistry } from '@macrowright/macros';
import type { Diagnostic, Range, StorageDocument } from '@macrowright/storage';

/** What a text is written in. */
export type Syntax = 'storage' | 'wiki';

/** What a completion stands for, so that an editor can show an icon. */
export type CompletionKind =
  | 'macro'
  | 'parameter'
  | 'value'
  | 'element'
  | 'attribute'
  | 'closing-tag'
  | 'page'
  | 'file'
  | 'anchor';

/** One thing that may be written at the cursor. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** The macro that an offered parameter belongs to. */
  readonly macro?: string | undefined;
  /** Replaces this range of the text. */
  readonly range: Range;
  readonly insert: string;
  /** Where the cursor belongs, counted from the start of `insert`; at its end when left out. */
  readonly caret?: number;
}

/** Documentation of what stands at a place, as Markdown. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/** A heading or a macro, with what lies below it. */
export interface DocumentSymbol {
  readonly name: string;
  readonly kind: 'heading' | 'macro';
  readonly range: Range;
  /** The part to select: the name, or the heading's text. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** Names that the site has. Both are asked on each completion, so they should answer from memory. */
export interface SiteNames {
  pageTitles(): readonly string[];
  attachmentNames(): readonly string[];
}

/** What the service knows about the world. Only the registry is needed. */
export interface LanguageServiceOptions {
  readonly registry: MacroRegistry;
  /** Finds all that is wrong in a document, well-formedness included: the lint rules. Default: what the parser found. */
  readonly lint?: (document: StorageDocument) => readonly Diagnostic[];
  /** Finds what is wrong in wiki markup: the diagnostics of its conversion. Default none. */
  readonly wikiDiagnostics?: (text: string) => readonly Diagnostic[];
  /** What a diagnostic code means, as Markdown; shown on hover. */
  readonly explain?: (code: string) => string | undefined;
  readonly site?: SiteNames;
}

/** What completion knows beside the options. */
export interface CompletionContext extends LanguageServiceOptions {
  /** The anchors and headings of the text, to which a link can lead. */
  anchorNames(): readonly string[];
}
