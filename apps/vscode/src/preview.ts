import type { viewRequest as ServerViewRequest, ViewAnswer, ViewParams } from 'macrowright/lsp';
import { type Disposable, type TextDocument, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { previewPage } from './preview-page.ts';

/** Milliseconds without changes before a preview is updated. */
const debounceDelay = 150;
/** The server's name for the request. Importing the value would bundle the whole server. */
const viewRequest: typeof ServerViewRequest = 'macrowright/view';

/** The open previews, at most one per document. */
export interface Previews extends Disposable {
  /** Opens the preview beside a document, or reveals it. */
  show(document: TextDocument): void;
}

/** Creates previews that the server renders, updated after each change. */
export function createPreviews(client: LanguageClient): Previews {
  const panels = new Map<string, WebviewPanel>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const refresh = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const { version } = document;
    const params: ViewParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const answer = await client.sendRequest<ViewAnswer>(viewRequest, params);
    const panel = panels.get(uri);
    // if the text has changed in the meantime, another response will follow
    if (panel && answer && document.version === version) panel.webview.html = previewPage(answer);
  };
  const scheduleRefresh = (document: TextDocument): void => {
    const uri = document.uri.toString();
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(
        () => void refresh(document).catch((error) => client.error('The preview failed.', error)),
        debounceDelay,
      ),
    );
  };
  const changes = workspace.onDidChangeTextDocument(({ document }) => {
    if (panels.has(document.uri.toString())) scheduleRefresh(document);
  });
  const closings = workspace.onDidCloseTextDocument(({ uri }) => panels.get(uri.toString())?.dispose());

  return {
    show(document) {
      const uri = document.uri.toString();
      const open = panels.get(uri);
      if (open) return open.reveal(ViewColumn.Beside, true);
      const name = document.uri.path.split('/').at(-1) ?? uri;
      const panel = window.createWebviewPanel(
        'macrowright.preview',
        `Preview ${name}`,
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, localResourceRoots: [] },
      );
      panels.set(uri, panel);
      panel.onDidDispose(() => {
        clearTimeout(waiting.get(uri));
        panels.delete(uri);
      });
      scheduleRefresh(document);
    },
    dispose() {
      changes.dispose();
      closings.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}
