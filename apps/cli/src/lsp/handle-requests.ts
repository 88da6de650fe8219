import type { LanguageService } from '@macrowright/language';
import {
  type Connection,
  DocumentHighlightKind,
  FoldingRangeKind,
  type FormattingOptions,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { codeActions, toWorkspaceEdit } from './code-actions.ts';
import { type ItemData, toCompletionList } from './completion.ts';
import { toDocumentSymbols, toSelectionRange, toSymbolInformation } from './nested.ts';
import { toOffsets, toRange, toTextEdit } from './positions.ts';
import { toSemanticTokens } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { type ViewAnswer, type ViewParams, viewOf, viewRequest } from './view.ts';

/** Registers the handlers for requests about a document. */
export function handleRequests(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) => {
      const offset = document.offsetAt(position);
      return toCompletionList(document, service.complete(text, offset, syntax), offset, session.traits.snippets);
    }),
  );

  connection.onCompletionResolve(async (item) => {
    const data: ItemData | undefined = item.data;
    const markdown = data && (await session.about(data, undefined, ({ service }) => service.documentation(data)));
    return markdown === undefined ? item : { ...item, documentation: { kind: 'markdown', value: markdown } };
  });

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
        // the line of the end tag stays visible
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

  connection.onDefinition(({ textDocument, position }) =>
    session.about(textDocument, null, ({ document, service, text, syntax }) => {
      const range = service.definition(text, document.offsetAt(position), syntax);
      return range ? { uri: document.uri, range: toRange(document, range) } : null;
    }),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service
        .occurrences(text, document.offsetAt(position), syntax)
        .filter(({ defines }) => context.includeDeclaration || !defines)
        .map(({ range }) => ({ uri: document.uri, range: toRange(document, range) })),
    ),
  );

  connection.onDocumentHighlight(({ textDocument, position }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service.occurrences(text, document.offsetAt(position), syntax).map(({ range, defines }) => ({
        range: toRange(document, range),
        kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
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
      const edits = renameEdits(service, text, document.offsetAt(position), newName, syntax);
      return edits.length > 0 ? toWorkspaceEdit(document, edits, session.traits.versionedEdits) : null;
    }),
  );

  connection.onDocumentLinks(({ textDocument }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service.links(text, syntax).map(({ range, url }) => ({ range: toRange(document, range), target: url })),
    ),
  );

  connection.languages.semanticTokens.on(({ textDocument }) =>
    session.about(textDocument, { data: [] }, ({ document, service, text, syntax }) =>
      toSemanticTokens(document, service.semanticTokens(text, syntax), undefined),
    ),
  );

  connection.languages.semanticTokens.onRange(({ textDocument, range }) =>
    session.about(textDocument, { data: [] }, ({ document, service, text, syntax }) =>
      toSemanticTokens(document, service.semanticTokens(text, syntax), toOffsets(document, range)),
    ),
  );

  connection.onDocumentFormatting(({ textDocument, options }) =>
    session.about(textDocument, [], ({ document, service, text, syntax }) =>
      service.format(text, syntax, indentOf(options)).map((edit) => toTextEdit(document, edit)),
    ),
  );

  connection.onRequest<ViewAnswer, void>(viewRequest, ({ textDocument }: ViewParams) =>
    session.about<ViewAnswer>(textDocument, null, (document) => viewOf(document, session.settings)),
  );
}

/** The indentation of the editor, within the limits of `macrowright format`. */
function indentOf({ insertSpaces, tabSize }: FormattingOptions): string {
  return insertSpaces ? ' '.repeat(Math.min(Math.max(Math.trunc(tabSize) || 0, 0), 8)) : '\t';
}

/** The edits of a rename. An invalid name makes the request fail, so that the editor shows the reason. */
function renameEdits(service: LanguageService, ...parameters: Parameters<LanguageService['rename']>) {
  try {
    return service.rename(...parameters);
  } catch (error) {
    if (error instanceof RangeError) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
