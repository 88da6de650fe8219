/** A stretch of source text: two UTF-16 offsets, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces a stretch of the source by a text. An empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A way to mend a finding. `safe` ones cannot change the meaning of the document. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** How bad a finding is: refused or lost content, saved but not as meant, or a matter of style. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with a document, and where. */
export interface Diagnostic {
  /** Stable and kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fix?: Fix;
}

/** Which stretch of the source made which stretch of the output. */
export interface SourceMap {
  readonly segments: readonly { readonly source: Range; readonly output: Range }[];
}
