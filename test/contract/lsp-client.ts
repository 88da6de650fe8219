import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { start } from './command.ts';

/** An LSP client that talks to the built command over pipes. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  /** Resolves to the exit code. */
  readonly exited: Promise<number | null>;
  /** Resolves to the diagnostics of a version of a document. */
  published(uri: string, version?: number): Promise<readonly Diagnostic[]>;
  /** The latest diagnostics of any version. */
  latest(uri: string): readonly Diagnostic[] | undefined;
  /** How many times diagnostics of a document have been sent. */
  times(uri: string): number;
  open(uri: string, languageId: string, text: string): void;
}

/** The capabilities of VS Code that the server uses. Diagnostics are pushed, not pulled. */
export const capable: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** Starts and initializes the server. */
export async function startClient(
  capabilities: ClientCapabilities = capable,
  initializationOptions: unknown = undefined,
  folder: string | null = null,
  onMessage: (message: string) => void = () => {},
  server: () => ReturnType<typeof start> = () => start(['lsp', '--stdio']),
): Promise<LspClient> {
  const child = server();
  child.stderr.pipe(process.stderr);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const sent = new Map<string, PublishDiagnosticsParams>();
  const times = new Map<string, number>();
  const waiting: (() => void)[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    sent.set(params.uri, params);
    times.set(params.uri, (times.get(params.uri) ?? 0) + 1);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => onMessage(message));
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: folder === null ? null : [{ uri: folder, name: 'folder' }],
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    exited,
    async published(uri, version = 1) {
      for (;;) {
        const found = sent.get(uri);
        if (found?.version === version) return found.diagnostics;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    times: (uri) => times.get(uri) ?? 0,
    latest: (uri) => sent.get(uri)?.diagnostics,
    open(uri, languageId, text) {
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
  };
}
