/** A range of a source: two UTF-16 offsets, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces a range of a source with text. An empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A fix for a diagnostic. A `safe` fix cannot change the meaning of the document. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** `error`: a server rejects the document or loses content. `warning`: probably not what the author intended. `info`: style. */
export type Severity = 'error' | 'warning' | 'info';

/** A problem in a document, with its range. */
export interface Diagnostic {
  /** Stable, in kebab case. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fix?: Fix;
}

/** Maps ranges of a source to the ranges of the output that result from them. */
export interface SourceMap {
  readonly segments: readonly { readonly source: Range; readonly output: Range }[];
}
