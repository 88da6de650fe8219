import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerRequests } from './answer-requests.ts';
import { serverCapabilities } from './capabilities.ts';
import { traitsOf } from './client-traits.ts';
import { followSettings } from './follow-settings.ts';
import { reportFindings } from './report-findings.ts';
import { Session } from './session.ts';

/** Answers an editor over a connection, and listens. */
export function serveLanguage(connection: Connection): void {
  const session = new Session(new TextDocuments(TextDocument), (message) => connection.console.warn(message));
  const findings = reportFindings(connection, session);
  const settings = followSettings(connection, session, findings.recheck);
  answerRequests(connection, session);

  connection.onInitialize(async (params) => {
    session.traits = traitsOf(params.capabilities);
    await settings.begin(params);
    return { capabilities: serverCapabilities(session.traits), serverInfo: { name: 'macrowright' } };
  });
  session.documents.onDidClose(({ document }) => session.forget(document.uri));
  session.documents.listen(connection);
  connection.listen();
}
