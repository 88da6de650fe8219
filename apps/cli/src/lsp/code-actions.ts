import type { LanguageService, Syntax } from '@macrowright/language';
import type { TextEdit as OffsetEdit } from '@macrowright/storage';
import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostic } from './diagnostics.ts';
import { toOffsets, toTextEdit } from './places.ts';

/** Fix all that can be fixed safely; editors run it on save when told to. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.macrowright`;

/** The kinds of actions that exist. */
export const actionKinds = [CodeActionKind.QuickFix, fixAllKind];

/** More than a menu can hold; what is fixed at once is not counted. */
const most = 200;

/** What can be done about the findings in a range, and about all at once. */
export function codeActions(
  document: TextDocument,
  syntax: Syntax,
  service: LanguageService,
  { range, context }: CodeActionParams,
  versioned: boolean,
): readonly CodeAction[] {
  const text = document.getText();
  const wanted = (kind: string) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const { diagnostic, fix } of service.fixes(text, toOffsets(document, range), syntax).slice(0, most)) {
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(document, diagnostic)],
        isPreferred: fix.safe,
        edit: toWorkspaceEdit(document, fix.edits, versioned),
      });
    }
  }
  if (wanted(fixAllKind)) {
    const edits = service.fixAll(text, syntax);
    if (edits.length > 0) {
      actions.push({
        title: 'Fix all safe problems',
        kind: fixAllKind,
        edit: toWorkspaceEdit(document, edits, versioned),
      });
    }
  }
  return actions;
}

/** Edits of one document; bound to the version that they were made for when the client can tell versions apart. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly OffsetEdit[],
  versioned: boolean,
): WorkspaceEdit {
  const { uri, version } = document;
  const converted = edits.map((edit) => toTextEdit(document, edit));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}
