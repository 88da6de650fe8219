import type { MacroRegistry } from '@macrowright/macros';
import type { Diagnostic, Range, StorageDocument } from '@macrowright/storage';

/** The syntax of a text. */
export type Syntax = 'storage' | 'wiki';

/** The kind of a completion, for the editor's icon. */
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

/** A completion. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** The macro of a suggested parameter. */
  readonly macro?: string | undefined;
  /** The range to replace. */
  readonly range: Range;
  readonly insert: string;
  /** Cursor position from the start of `insert`. Default: its end. */
  readonly caret?: number;
}

/** Documentation as Markdown. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/** A heading or macro with its nested symbols. */
export interface DocumentSymbol {
  readonly name: string;
  readonly kind: 'heading' | 'macro';
  readonly range: Range;
  /** The range to select: the name or the heading's text. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** Names on the site. Called for each completion, so implementations should answer from memory. */
export interface SiteNames {
  pageTitles(): readonly string[];
  attachmentNames(): readonly string[];
}

/** Options of the service. Only the registry is required. */
export interface LanguageServiceOptions {
  readonly registry: MacroRegistry;
  /** Lints a document, including well-formedness. Default: the diagnostics of the parser. */
  readonly lint?: (document: StorageDocument) => readonly Diagnostic[];
  /** Lints wiki markup. Default: no diagnostics. */
  readonly wikiDiagnostics?: (text: string) => readonly Diagnostic[];
  /** Explains a diagnostic code as Markdown, for hovers. */
  readonly explain?: (code: string) => string | undefined;
  readonly site?: SiteNames;
}

/** Context of a completion in addition to the options. */
export interface CompletionContext extends LanguageServiceOptions {
  /** The anchors and headings that a link can point to. */
  anchorNames(): readonly string[];
}
