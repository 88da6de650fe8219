import { workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** The ids under which the manifest contributes our languages. */
export const languageIds = ['confluence-storage', 'confluence-wiki'] as const;

/** A client of the server that came along, or of the one that the settings name. */
export function createClient(serverModule: string): LanguageClient {
  const command = workspace.getConfiguration('macrowright').get<string>('server.path')?.trim();
  const server: ServerOptions = command
    ? { command, args: ['lsp'], transport: TransportKind.stdio }
    : { module: serverModule, transport: TransportKind.stdio };
  return new LanguageClient('macrowright', 'Macrowright', server, {
    // asked again at each start, so after trust was given too
    initializationOptions: () => ({ trusted: workspace.isTrusted }),
    documentSelector: languageIds.map((language) => ({ language })),
  });
}
