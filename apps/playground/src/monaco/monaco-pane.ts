import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js'; // not part of features/suggest in 0.57
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/languages/definitions/xml/register';
import type { Diagnostic, Range, Severity } from '@macrowright/storage';
import type { TextPane, TextPaneOptions } from '../panes/text-pane.ts';
import type { Syntax } from '../protocol.ts';
import type { ThemeName } from '../theme.ts';
import { configLanguage, registerConfigSyntax } from './config-language.ts';
import { defineThemes } from './themes.ts';
import { registerWiki } from './wiki-language.ts';

// Without this, the production build has no editor worker: the small worker entry would be inlined with broken imports.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
registerWiki();
registerConfigSyntax();
defineThemes();

const severities: Record<Severity, monaco.MarkerSeverity> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

const languages = { wiki: 'confluence-wiki', storage: 'xml', config: configLanguage } as const;

/** A text pane that uses Monaco. */
export function createMonacoPane(syntax: Syntax | 'config', options: TextPaneOptions): TextPane {
  const { host, label, text, onChange, onSelect, onScroll, readOnly = false } = options;
  const model = monaco.editor.createModel(text, languages[syntax]);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  host.replaceChildren();
  const editor = monaco.editor.create(host, {
    model,
    readOnly,
    ariaLabel: `${label}. Press Control+M to toggle whether Tab moves the focus.`,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: syntax === 'config' }, // names are strings in JSON
    wordWrap: 'on',
    autoClosingBrackets: 'never', // completion already inserts closing tags
    autoSurround: 'never', // typing < over a selection must replace it
    fontSize: 13,
    lineHeight: 20,
    lineNumbersMinChars: 3,
    padding: { top: 12, bottom: 12 },
    scrollBeyondLastLine: false,
    renderLineHighlight: 'line',
    renderFinalNewline: 'on', // the dimmed line number of an empty last line has too little contrast
    unicodeHighlight: { ambiguousCharacters: false },
  });
  let isUpdating = false;
  model.onDidChangeContent(() => {
    if (!isUpdating) onChange();
  });
  const rangeOf = ({ start, end }: Range) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  const offsets = (range: monaco.IRange): Range => ({
    start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }),
    end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }),
  });
  const selection = () => offsets(editor.getSelection() ?? new monaco.Range(1, 1, 1, 1));
  const highlights = editor.createDecorationsCollection();
  editor.onDidChangeCursorSelection(() => {
    if (editor.hasTextFocus() && !isUpdating) onSelect?.(selection());
  });
  editor.onDidScrollChange(({ scrollTopChanged }) => {
    if (scrollTopChanged) onScroll?.();
  });

  return {
    text: () => model.getValue(),
    update({ range, text: replacement }) {
      isUpdating = true;
      model.pushStackElement(); // a separate undo step, not merged with the user's edits
      model.pushEditOperations(null, [{ range: rangeOf(range), text: replacement }], () => null);
      model.pushStackElement();
      isUpdating = false;
    },
    edit(edits) {
      editor.pushUndoStop();
      editor.executeEdits(
        'macrowright',
        edits.map((edit) => ({ range: rangeOf(edit.range), text: edit.text })),
      );
      editor.pushUndoStop();
    },
    mark: (diagnostics) => monaco.editor.setModelMarkers(model, 'macrowright', diagnostics.map(markerOf)),
    highlight(ranges) {
      highlights.set(ranges.map((range) => ({ range: rangeOf(range), options: { className: 'counterpart' } })));
      const [first] = ranges;
      if (first) editor.revealRangeInCenterIfOutsideViewport(rangeOf(first));
    },
    select(range) {
      editor.setSelection(rangeOf(range));
      editor.revealRangeInCenterIfOutsideViewport(rangeOf(range));
      editor.focus();
    },
    selection,
    top: () => model.getOffsetAt({ lineNumber: editor.getVisibleRanges()[0]?.startLineNumber ?? 1, column: 1 }),
    scrollTo(offset) {
      editor.setScrollTop(editor.getTopForLineNumber(model.getPositionAt(offset).lineNumber));
    },
    focus: () => editor.focus(),
    dispose() {
      editor.dispose();
      model.dispose();
    },
  };

  function markerOf({ code, message, severity, range }: Diagnostic): monaco.editor.IMarkerData {
    return { ...rangeOf(range), code, message, severity: severities[severity] };
  }
}

export { registerLanguage } from './language.ts';

/** Sets the theme of all Monaco panes. */
export function setMonacoTheme(theme: ThemeName): void {
  monaco.editor.setTheme(`macrowright-${theme}`);
}
