import { type ClientCapabilities, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { actionKinds } from './code-actions.ts';
import { tokenLegend } from './semantic-tokens.ts';

/** What this server offers. Findings are sent unasked to clients that do not ask for them. */
export function serverCapabilities({ pullsDiagnostics }: ClientTraits): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: ['<', '/', '"', ':', '>', '{', '|', '=', '[', '^', '!', '#'],
    },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: actionKinds },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
    documentLinkProvider: { resolveProvider: false },
    ...(pullsDiagnostics ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  };
}

/** What matters to us of what a client can do. */
export interface ClientTraits {
  readonly snippets: boolean;
  readonly nestedSymbols: boolean;
  readonly versionedEdits: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly tellsConfiguration: boolean;
  readonly watchesFiles: boolean;
}

export function traitsOf({ textDocument, workspace }: ClientCapabilities): ClientTraits {
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    tellsConfiguration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
