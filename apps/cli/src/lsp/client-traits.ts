import type { ClientCapabilities } from 'vscode-languageserver';

/** The capabilities of a client that the server uses. */
export interface ClientTraits {
  readonly snippets: boolean;
  readonly nestedSymbols: boolean;
  readonly versionedEdits: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly sendsConfiguration: boolean;
  readonly watchesFiles: boolean;
}

export function traitsOf({ textDocument, workspace }: ClientCapabilities): ClientTraits {
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    sendsConfiguration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
