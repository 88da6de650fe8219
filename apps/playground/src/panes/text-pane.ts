import type { Diagnostic, Range, TextEdit } from '@macrowright/storage';

/** One editable text, whatever shows it. */
export interface TextPane {
  text(): string;
  /** Changes the text for the other pane's sake: cursor and undo survive, and `changed` is not told. */
  follow(edit: TextEdit): void;
  /** Changes the text for the person: it can be undone, and `changed` is told. */
  edit(edits: readonly TextEdit[]): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  /** Lights up what belongs to a place in another pane, and brings the first of it into view. */
  light(ranges: readonly Range[]): void;
  /** Puts the cursor there and the focus into the pane. */
  select(range: Range): void;
  selection(): Range;
  /** The offset at the top of what is visible. */
  top(): number;
  scrollTo(offset: number): void;
  focus(): void;
  dispose(): void;
}

/** How a pane is made, and who is told of what a person does in it. */
export interface TextPaneOptions {
  readonly host: HTMLElement;
  readonly label: string;
  readonly text: string;
  readonly readOnly?: boolean;
  changed(): void;
  /** The cursor or the selection moved while the pane has the focus. */
  moved?(range: Range): void;
  scrolled?(): void;
}
