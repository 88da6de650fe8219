import type { CompletionKind } from '@macrowright/language';
import * as monaco from 'monaco-editor/editor';
import type { CallEngine } from '../engine-client.ts';
import type { Syntax } from '../protocol.ts';
import { registerConfigLanguage } from './config-language.ts';

const ids: Record<Syntax, string> = { wiki: 'confluence-wiki', storage: 'xml' };
const kinds = monaco.languages.CompletionItemKind;
const icons: Record<CompletionKind, monaco.languages.CompletionItemKind> = {
  macro: kinds.Module,
  parameter: kinds.Property,
  value: kinds.EnumMember,
  element: kinds.Class,
  attribute: kinds.Field,
  'closing-tag': kinds.Class,
  page: kinds.File,
  file: kinds.File,
  anchor: kinds.Reference,
};

/** Registers completion, hovers and quick fixes. Converts between offsets and Monaco's positions. */
export function registerLanguage(call: CallEngine): void {
  registerConfigLanguage(call, rangeOf);
  for (const syntax of ['wiki', 'storage'] as const) {
    monaco.languages.registerCompletionItemProvider(ids[syntax], {
      triggerCharacters: syntax === 'wiki' ? ['{', ':', '|', '='] : ['<', '"', ':', '/'],
      async provideCompletionItems(model, position) {
        const text = model.getValue();
        const items = await call('complete', { syntax, text, offset: model.getOffsetAt(position) });
        return {
          suggestions: (items ?? []).map(({ label, kind, detail, range, insert, caret }) => ({
            label,
            kind: icons[kind],
            detail,
            range: rangeOf(model, range.start, range.end),
            insertText: caret === undefined ? insert : withCaret(insert, caret),
            insertTextRules:
              caret === undefined ? undefined : monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
          })),
        };
      },
    });
    monaco.languages.registerHoverProvider(ids[syntax], {
      async provideHover(model, position) {
        const text = model.getValue();
        const hover = await call('hover', { syntax, text, offset: model.getOffsetAt(position) });
        return (
          hover && { range: rangeOf(model, hover.range.start, hover.range.end), contents: [{ value: hover.markdown }] }
        );
      },
    });
    monaco.languages.registerCodeActionProvider(ids[syntax], {
      async provideCodeActions(model, range, { markers }) {
        const start = model.getOffsetAt(range.getStartPosition());
        const end = model.getOffsetAt(range.getEndPosition());
        const fixes = (await call('fixes', { syntax, text: model.getValue(), range: { start, end } })) ?? [];
        const actions = fixes.map(({ title, code, edits, safe }) => ({
          title,
          kind: 'quickfix',
          isPreferred: safe,
          diagnostics: markers.filter((marker) => marker.code === code),
          edit: {
            edits: edits.map((edit) => ({
              resource: model.uri,
              versionId: model.getVersionId(),
              textEdit: { range: rangeOf(model, edit.range.start, edit.range.end), text: edit.text },
            })),
          },
        }));
        return { actions, dispose: () => undefined };
      },
    });
  }
}

/** A snippet that inserts the text and places the cursor. */
function withCaret(insert: string, caret: number): string {
  const escaped = (part: string) => part.replace(/[\\$}]/g, '\\$&');
  return `${escaped(insert.slice(0, caret))}$0${escaped(insert.slice(caret))}`;
}

function rangeOf(model: monaco.editor.ITextModel, start: number, end: number): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
