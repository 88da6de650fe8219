import { applyEdits } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { TextPane, TextPaneOptions } from './text-pane.ts';

/** A plain text area: there before the large editor has loaded, and for good on phones, which that editor does not support. */
export function createPlainPane(options: TextPaneOptions): TextPane {
  const { host, label, text, changed, readOnly = false, moved } = options;
  const area = make('textarea', { 'aria-label': label, spellcheck: 'false', readonly: readOnly });
  area.value = text;
  const selection = () => ({ start: area.selectionStart, end: area.selectionEnd });
  area.addEventListener('input', changed);
  area.addEventListener('select', () => moved?.(selection()));
  area.addEventListener('scroll', () => options.scrolled?.());
  host.replaceChildren(area);
  return {
    text: () => area.value,
    follow: ({ range, text: replacement }) => area.setRangeText(replacement, range.start, range.end, 'preserve'),
    edit(edits) {
      area.value = applyEdits(area.value, edits);
      changed();
    },
    mark: (diagnostics) =>
      area.setAttribute('aria-invalid', String(diagnostics.some(({ severity }) => severity === 'error'))),
    light: () => undefined, // a text area can mark nothing but its selection, which is the person's
    select({ start, end }) {
      area.focus();
      area.setSelectionRange(start, end);
    },
    selection,
    top: () => lineOffset(area.value, Math.floor(area.scrollTop / 20)),
    scrollTo(offset) {
      area.scrollTop = (area.value.slice(0, offset).split('\n').length - 1) * 20;
    },
    focus: () => area.focus(),
    dispose: () => area.remove(),
  };
}

function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let count = 0; count < line; count += 1) {
    const next = text.indexOf('\n', offset);
    if (next < 0) break;
    offset = next + 1;
  }
  return offset;
}
