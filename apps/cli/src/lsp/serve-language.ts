import { fileURLToPath } from 'node:url';
import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerRequests } from './answer-requests.ts';
import { serverCapabilities, traitsOf } from './capabilities.ts';
import { toDiagnostic } from './diagnostics.ts';
import { createPublisher } from './publish.ts';
import { Session } from './session.ts';
import { readSettings } from './settings.ts';

/** Answers an editor over a connection, and listens. */
export function serveLanguage(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const session = new Session(documents);
  const publisher = createPublisher((uri) =>
    session.about({ uri }, undefined, ({ document, service, text, syntax }) => {
      const diagnostics = service.diagnostics(text, syntax).map((finding) => toDiagnostic(document, finding));
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    }),
  );
  // the library's own way to show a message is a question, which not every client answers
  const complain = (message: string): void => {
    const params: ShowMessageParams = { type: MessageType.Warning, message: `Macroscope: ${message}` };
    void connection.sendNotification(ShowMessageNotification.type, params);
  };
  /** A client that fails to answer costs what it was asked for, not the server. */
  const asking = async <T>(question: Promise<T>): Promise<T | undefined> => {
    try {
      return await question;
    } catch (error) {
      connection.console.warn(`The client did not answer: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  };
  const configuration = () => asking(connection.workspace.getConfiguration('macroscope'));
  const useSettings = async (sent: unknown): Promise<void> => {
    session.use(await readSettings(sent, session.folder, complain));
    if (!session.traits.pullsDiagnostics) for (const { uri } of documents.all()) publisher.soon(uri);
    else if (session.traits.refreshesDiagnostics) void asking(connection.sendRequest(DiagnosticRefreshRequest.type));
  };

  connection.onInitialize(async ({ capabilities, workspaceFolders, initializationOptions }) => {
    const uri = workspaceFolders?.[0]?.uri;
    session.traits = traitsOf(capabilities);
    session.folder = uri?.startsWith('file:') ? fileURLToPath(uri) : undefined;
    session.use(await readSettings(initializationOptions, session.folder, complain));
    return { capabilities: serverCapabilities(session.traits), serverInfo: { name: 'macroscope' } };
  });
  connection.onInitialized(async () => {
    if (!session.traits.tellsConfiguration) return;
    await asking(connection.client.register(DidChangeConfigurationNotification.type, { section: 'macroscope' }));
    await useSettings(await configuration());
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    // a client that answers questions sends nothing of use along
    await useSettings(session.traits.tellsConfiguration ? await configuration() : settings?.macroscope);
  });

  documents.onDidChangeContent(({ document }) => {
    if (!session.traits.pullsDiagnostics) publisher.soon(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    publisher.forget(uri);
    session.forget(uri);
    if (!session.traits.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  answerRequests(connection, session);
  documents.listen(connection);
  connection.listen();
}
