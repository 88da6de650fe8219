import { workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** The language ids that the manifest contributes. */
export const languageIds = ['confluence-storage', 'confluence-wiki'] as const;

/** Creates a client for the bundled server, or for the one in the settings. */
export function createClient(serverModule: string): LanguageClient {
  const command = workspace.getConfiguration('macrowright').get<string>('server.path')?.trim();
  const server: ServerOptions = command
    ? { command, args: ['lsp'], transport: TransportKind.stdio }
    : { module: serverModule, transport: TransportKind.stdio };
  return new LanguageClient('macrowright', 'Macrowright', server, {
    // evaluated at each start, including the restart after trust is granted
    initializationOptions: () => ({ trusted: workspace.isTrusted }),
    documentSelector: languageIds.map((language) => ({ language })),
  });
}
