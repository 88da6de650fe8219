import type { LanguageService, Syntax } from '@macrowright/language';
import type { TextEdit as OffsetEdit } from '@macrowright/storage';
import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostic } from './diagnostics.ts';
import { toOffsets, toTextEdit } from './positions.ts';

/** Applies all safe fixes. Editors can run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.macrowright`;

/** The kinds of code actions of the server. */
export const actionKinds = [CodeActionKind.QuickFix, fixAllKind];

/** The limit for a menu. "Fix all" has no limit. */
const maxActions = 200;

/** The fixes for the diagnostics in a range, and for all diagnostics at once. */
export function codeActions(
  document: TextDocument,
  syntax: Syntax,
  service: LanguageService,
  { range, context }: CodeActionParams,
  versioned: boolean,
): readonly CodeAction[] {
  const text = document.getText();
  const isRequested = (kind: string) =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions: CodeAction[] = [];
  if (isRequested(CodeActionKind.QuickFix)) {
    for (const { diagnostic, fix } of service.fixes(text, toOffsets(document, range), syntax).slice(0, maxActions)) {
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(document, diagnostic)],
        isPreferred: fix.safe,
        edit: toWorkspaceEdit(document, fix.edits, versioned),
      });
    }
  }
  if (isRequested(fixAllKind)) {
    const edits = service.fixAll(text, syntax);
    if (edits.length > 0) {
      actions.push({
        title: 'Apply all safe fixes',
        kind: fixAllKind,
        edit: toWorkspaceEdit(document, edits, versioned),
      });
    }
  }
  return actions;
}

/** Edits of one document, for its current version if the client supports versions. */
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
