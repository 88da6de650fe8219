import { type Connection, FoldingRangeKind } from 'vscode-languageserver';
import { codeActions, toWorkspaceEdit } from './code-actions.ts';
import { toCompletionItem } from './completion.ts';
import { toDiagnostic } from './diagnostics.ts';
import { toDocumentSymbols, toSelectionRange, toSymbolInformation } from './nested.ts';
import { toRange } from './places.ts';
import type { Session } from './session.ts';

/** Registers what an editor may ask about a document. */
export function answerRequests(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service
        .complete(text, document.offsetAt(position), syntax)
        .map((offer) => toCompletionItem(document, offer, session.traits.snippets)),
    ),
  );

  connection.onHover(({ textDocument, position }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) => {
      const hover = service.hover(text, document.offsetAt(position), syntax);
      return hover
        ? { range: toRange(document, hover.range), contents: { kind: 'markdown', value: hover.markdown } }
        : null;
    }),
  );

  connection.onCodeAction((params) =>
    session.about(params.textDocument, [], ({ document, service, syntax }) => [
      ...codeActions(document, syntax, service, params, session.traits.versionedEdits),
    ]),
  );

  connection.onDocumentSymbol(({ textDocument }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) => {
      const symbols = service.symbols(text, syntax);
      return session.traits.nestedSymbols
        ? toDocumentSymbols(document, symbols)
        : toSymbolInformation(document, symbols);
    }),
  );

  connection.onFoldingRanges(({ textDocument }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service.foldingRanges(text, syntax).flatMap((range) => {
        const { start, end } = toRange(document, range);
        // the line of the end tag stays in sight
        return start.line + 1 < end.line
          ? [{ startLine: start.line, endLine: end.line - 1, kind: FoldingRangeKind.Region }]
          : [];
      }),
    ),
  );

  connection.onSelectionRanges(({ textDocument, positions }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) =>
      positions.map(
        (position) =>
          toSelectionRange(document, service.selectionRanges(text, document.offsetAt(position), syntax)) ?? {
            range: { start: position, end: position },
          },
      ),
    ),
  );

  connection.onPrepareRename(({ textDocument, position }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) => {
      const range = service.renameRange(text, document.offsetAt(position), syntax);
      return range ? toRange(document, range) : null;
    }),
  );

  connection.onRenameRequest(({ textDocument, position, newName }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) => {
      const edits = service.rename(text, document.offsetAt(position), newName, syntax);
      return edits.length > 0 ? toWorkspaceEdit(document, edits, session.traits.versionedEdits) : null;
    }),
  );

  connection.onDocumentLinks(({ textDocument }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service.links(text, syntax).map(({ range, url }) => ({ range: toRange(document, range), target: url })),
    ),
  );

  connection.languages.diagnostics.on(({ textDocument }) => ({
    kind: 'full',
    items: session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service.diagnostics(text, syntax).map((finding) => toDiagnostic(document, finding)),
    ),
  }));
}
