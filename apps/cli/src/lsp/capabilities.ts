import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientTraits } from './client-traits.ts';
import { actionKinds } from './code-actions.ts';
import { tokenLegend } from './semantic-tokens.ts';

/** The capabilities of the server. Diagnostics are pushed to clients that cannot pull them. */
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
