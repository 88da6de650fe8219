import type { Diagnostic, Range, TextEdit } from '@macrowright/storage';

/** An editable text, independent of the editor that shows it. */
export interface TextPane {
  text(): string;
  /** Applies a change that results from an edit in another pane. Keeps cursor and undo history, and does not call `onChange`. */
  update(edit: TextEdit): void;
  /** Applies a change that the user requested. It can be undone, and `onChange` is called. */
  edit(edits: readonly TextEdit[]): void;
  /** Shows diagnostics in the text. */
  mark(diagnostics: readonly Diagnostic[]): void;
  /** Highlights ranges that correspond to a position in another pane, and scrolls to the first. */
  highlight(ranges: readonly Range[]): void;
  /** Selects a range and focuses the pane. */
  select(range: Range): void;
  selection(): Range;
  /** The offset of the first visible line. */
  top(): number;
  scrollTo(offset: number): void;
  focus(): void;
  dispose(): void;
}

/** Options of a text pane. */
export interface TextPaneOptions {
  readonly host: HTMLElement;
  readonly label: string;
  readonly text: string;
  readonly readOnly?: boolean;
  onChange(): void;
  /** Called when the cursor or selection moves while the pane has the focus. */
  onSelect?(range: Range): void;
  onScroll?(): void;
}
