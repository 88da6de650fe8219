import type { Diagnostic, TextEdit } from '@macroscope/storage';

/** One editable text, whatever shows it. */
export interface TextPane {
  text(): string;
  /** Changes the text for the other pane's sake: cursor and undo survive, and `changed` is not told. */
  follow(edit: TextEdit): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  reveal(offset: number): void;
  dispose(): void;
}

/** How a pane is made, and who is told when a person changes its text. */
export interface TextPaneOptions {
  readonly host: HTMLElement;
  readonly label: string;
  readonly text: string;
  changed(): void;
}

/** A plain text area: there before the large editor has loaded, and for good on phones, which that editor does not support. */
export function createPlainPane({ host, label, text, changed }: TextPaneOptions): TextPane {
  const area = document.createElement('textarea');
  area.ariaLabel = label;
  area.spellcheck = false;
  area.value = text;
  area.addEventListener('input', changed);
  host.replaceChildren(area);
  return {
    text: () => area.value,
    follow: ({ range, text: replacement }) => area.setRangeText(replacement, range.start, range.end, 'preserve'),
    mark: (diagnostics) =>
      area.setAttribute('aria-invalid', String(diagnostics.some(({ severity }) => severity === 'error'))),
    reveal(offset) {
      area.focus();
      area.setSelectionRange(offset, offset);
    },
    dispose: () => area.remove(),
  };
}
