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

// Without this the production build has no editor worker: the small worker entry would be inlined with broken imports.
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

/** A text pane with Monaco in it. */
export function createMonacoPane(syntax: Syntax | 'config', options: TextPaneOptions): TextPane {
  const { host, label, text, changed, moved, scrolled, readOnly = false } = options;
  const model = monaco.editor.createModel(text, languages[syntax]);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  host.replaceChildren();
  const editor = monaco.editor.create(host, {
    model,
    readOnly,
    ariaLabel: `${label}. Press Control M to let Tab leave the editor.`,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: syntax === 'config' }, // names there stand in quotes
    wordWrap: 'on',
    autoClosingBrackets: 'never', // completion closes tags; a second closer would stand in its way
    autoSurround: 'never', // text typed over a selection replaces it, even when it begins with <
    fontSize: 13,
    lineHeight: 20,
    lineNumbersMinChars: 3,
    padding: { top: 12, bottom: 12 },
    scrollBeyondLastLine: false,
    renderLineHighlight: 'line',
    renderFinalNewline: 'on', // the dimmed number of a last empty line fails the contrast
    unicodeHighlight: { ambiguousCharacters: false },
  });
  let following = false;
  model.onDidChangeContent(() => {
    if (!following) changed();
  });
  const rangeOf = ({ start, end }: Range) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  const offsets = (range: monaco.IRange): Range => ({
    start: model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }),
    end: model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }),
  });
  const selection = () => offsets(editor.getSelection() ?? new monaco.Range(1, 1, 1, 1));
  const lights = editor.createDecorationsCollection();
  editor.onDidChangeCursorSelection(() => {
    if (editor.hasTextFocus() && !following) moved?.(selection());
  });
  editor.onDidScrollChange(({ scrollTopChanged }) => {
    if (scrollTopChanged) scrolled?.();
  });

  return {
    text: () => model.getValue(),
    follow({ range, text: replacement }) {
      following = true;
      model.pushStackElement(); // each step is undone by itself, and no step of the person's with it
      model.pushEditOperations(null, [{ range: rangeOf(range), text: replacement }], () => null);
      model.pushStackElement();
      following = false;
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
    light(ranges) {
      lights.set(ranges.map((range) => ({ range: rangeOf(range), options: { className: 'counterpart' } })));
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

/** Sets the colours of all Monaco panes. */
export function setMonacoTheme(theme: ThemeName): void {
  monaco.editor.setTheme(`macrowright-${theme}`);
}
