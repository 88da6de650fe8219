import { applyEdits } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { TextPane, TextPaneOptions } from './text-pane.ts';

/** A text area. Used until Monaco has loaded, and permanently on phones, which Monaco does not support. */
export function createPlainPane(options: TextPaneOptions): TextPane {
  const { host, label, text, onChange, readOnly = false, onSelect } = options;
  const area = make('textarea', { 'aria-label': label, spellcheck: 'false', readonly: readOnly });
  area.value = text;
  const selection = () => ({ start: area.selectionStart, end: area.selectionEnd });
  area.addEventListener('input', onChange);
  area.addEventListener('select', () => onSelect?.(selection()));
  area.addEventListener('scroll', () => options.onScroll?.());
  host.replaceChildren(area);
  return {
    text: () => area.value,
    update: ({ range, text: replacement }) => area.setRangeText(replacement, range.start, range.end, 'preserve'),
    edit(edits) {
      area.value = applyEdits(area.value, edits);
      onChange();
    },
    mark: (diagnostics) =>
      area.setAttribute('aria-invalid', String(diagnostics.some(({ severity }) => severity === 'error'))),
    highlight: () => undefined, // a text area has no markers, and its selection belongs to the user
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
