import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, DiagnosticRefreshRequest, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { createDebounce } from './debounce.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import type { Session } from './session.ts';

/** Sends diagnostics to the client: pushes them after changes, or answers pull requests, depending on the client. */
export interface DiagnosticsReporter {
  /** Checks all open documents again. */
  recheck(): void;
}

/** Registers the handlers for diagnostics. Documents that are slow to check are checked less often while they change. */
export function reportDiagnostics(connection: Connection, session: Session): DiagnosticsReporter {
  const { documents } = session;
  const debounce = createDebounce();
  const timers = new Map<string, NodeJS.Timeout>();
  const check = (open: OpenDocument) => debounce.measure(open.document.uri, () => toDiagnostics(open));

  const publish = async (uri: string): Promise<void> => {
    timers.delete(uri);
    try {
      await session.about({ uri }, undefined, (open) => {
        const diagnostics = check(open);
        void connection.sendDiagnostics({ uri, version: open.document.version, diagnostics });
      });
    } catch (error) {
      // an error in one document must not stop the server
      connection.console.error(`Checking ${uri} failed: ${error instanceof Error ? error.stack : error}`);
    }
  };
  const schedule = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(publish, debounce.delay(uri), uri));
  };

  documents.onDidChangeContent(({ document }) => {
    if (!session.traits.pullsDiagnostics) schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    debounce.forget(uri);
    if (!session.traits.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    const version = documents.get(uri)?.version;
    await sleep(debounce.delay(uri));
    if (token.isCancellationRequested || documents.get(uri)?.version !== version) {
      // the client sends another request for the changed document
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', { retriggerRequest: true });
    }
    return { kind: 'full', items: await session.about({ uri }, [], check) };
  });

  return {
    recheck() {
      if (!session.traits.pullsDiagnostics) for (const { uri } of documents.all()) schedule(uri);
      else if (session.traits.refreshesDiagnostics)
        void session.request(connection.sendRequest(DiagnosticRefreshRequest.type));
    },
  };
}
