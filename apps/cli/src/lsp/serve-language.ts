import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serverCapabilities } from './capabilities.ts';
import { traitsOf } from './client-traits.ts';
import { followSettings } from './follow-settings.ts';
import { handleRequests } from './handle-requests.ts';
import { reportDiagnostics } from './report-diagnostics.ts';
import { Session } from './session.ts';

/** Serves an editor over a connection. */
export function serveLanguage(connection: Connection): void {
  const session = new Session(new TextDocuments(TextDocument), (message) => connection.console.warn(message));
  const diagnostics = reportDiagnostics(connection, session);
  const settings = followSettings(connection, session, diagnostics.recheck);
  handleRequests(connection, session);

  connection.onInitialize(async (params) => {
    session.traits = traitsOf(params.capabilities);
    await settings.initialize(params);
    return { capabilities: serverCapabilities(session.traits), serverInfo: { name: 'macrowright' } };
  });
  session.documents.onDidClose(({ document }) => session.forget(document.uri));
  session.documents.listen(connection);
  connection.listen();
}
