import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, DiagnosticRefreshRequest, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { toDiagnostics } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';
import { createPace } from './pace.ts';
import type { Session } from './session.ts';

/** Tells a client what is wrong: unasked when a document has changed, or when it asks, as it can. */
export interface Findings {
  /** All open documents are to be checked again. */
  recheck(): void;
}

/** Registers what reports findings. Documents that take long to check are checked less often while they change. */
export function reportFindings(connection: Connection, session: Session): Findings {
  const { documents } = session;
  const pace = createPace();
  const waiting = new Map<string, NodeJS.Timeout>();
  const check = (asked: OpenDocument) => pace.measure(asked.document.uri, () => toDiagnostics(asked));

  const publish = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    try {
      await session.about({ uri }, undefined, (asked) => {
        const diagnostics = check(asked);
        void connection.sendDiagnostics({ uri, version: asked.document.version, diagnostics });
      });
    } catch (error) {
      // nobody waits for an answer here, and a fault about one document must not end the server for all
      connection.console.error(`Checking ${uri} failed: ${error instanceof Error ? error.stack : error}`);
    }
  };
  const soon = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(publish, pace.pause(uri), uri));
  };

  documents.onDidChangeContent(({ document }) => {
    if (!session.traits.pullsDiagnostics) soon(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    pace.forget(uri);
    if (!session.traits.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    const version = documents.get(uri)?.version;
    await sleep(pace.pause(uri));
    if (token.isCancellationRequested || documents.get(uri)?.version !== version) {
      // the client asks again after a change, so an answer about the text before it would be wasted
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', { retriggerRequest: true });
    }
    return { kind: 'full', items: await session.about({ uri }, [], check) };
  });

  return {
    recheck() {
      if (!session.traits.pullsDiagnostics) for (const { uri } of documents.all()) soon(uri);
      else if (session.traits.refreshesDiagnostics)
        void session.asking(connection.sendRequest(DiagnosticRefreshRequest.type));
    },
  };
}
