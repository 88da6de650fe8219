import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
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
import type { Diagnostic, Severity } from '@macroscope/storage';
import type { TextPane, TextPaneOptions } from '../panes/editor.ts';
import type { Syntax } from '../protocol.ts';
import type { ThemeName } from '../theme.ts';
import { defineThemes } from './themes.ts';
import { registerWiki } from './wiki-language.ts';

// Without this the production build has no editor worker: the small worker entry would be inlined with broken imports.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
registerWiki();
defineThemes();

const severities: Record<Severity, monaco.MarkerSeverity> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

/** A text pane with Monaco in it. */
export function createMonacoPane(syntax: Syntax, { host, label, text, changed }: TextPaneOptions): TextPane {
  const model = monaco.editor.createModel(text, syntax === 'wiki' ? 'confluence-wiki' : 'xml');
  host.replaceChildren();
  const editor = monaco.editor.create(host, {
    model,
    ariaLabel: `${label}. Press Control M to let Tab leave the editor.`,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    wordBasedSuggestions: 'off',
    wordWrap: 'on',
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
  const rangeOf = (start: number, end: number) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  return {
    text: () => model.getValue(),
    follow({ range, text: replacement }) {
      following = true;
      model.pushEditOperations(null, [{ range: rangeOf(range.start, range.end), text: replacement }], () => null);
      following = false;
    },
    mark: (diagnostics) => monaco.editor.setModelMarkers(model, 'macroscope', diagnostics.map(markerOf)),
    reveal(offset) {
      const position = model.getPositionAt(offset);
      editor.setPosition(position);
      editor.revealPositionInCenter(position);
      editor.focus();
    },
    dispose() {
      editor.dispose();
      model.dispose();
    },
  };

  function markerOf({ code, message, severity, range }: Diagnostic): monaco.editor.IMarkerData {
    return { ...rangeOf(range.start, range.end), code, message, severity: severities[severity] };
  }
}

export { registerLanguage } from './language.ts';

/** Sets the colours of all Monaco panes. */
export function setMonacoTheme(theme: ThemeName): void {
  monaco.editor.setTheme(`macroscope-${theme}`);
}
