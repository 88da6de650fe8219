import type { viewRequest as ServerViewRequest, ViewAnswer, ViewParams } from 'macrowright/lsp';
import { type Disposable, type TextDocument, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { previewPage } from './preview-page.ts';

/** Milliseconds without a change before a preview follows its text. */
const pause = 150;
/** As the server names it; importing the name would bring the whole server along. */
const viewRequest: typeof ServerViewRequest = 'macrowright/view';

/** The previews that are open, one for each document at most. */
export interface Previews extends Disposable {
  /** Opens the preview of a document beside it, or brings it to the front. */
  show(document: TextDocument): void;
}

/** Makes previews that ask the server what a document looks like, again after each change. */
export function createPreviews(client: LanguageClient): Previews {
  const panels = new Map<string, WebviewPanel>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const refresh = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const { version } = document;
    const params: ViewParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const answer = await client.sendRequest<ViewAnswer>(viewRequest, params);
    const panel = panels.get(uri);
    // an answer about a text that has changed meanwhile is followed by another
    if (panel && answer && document.version === version) panel.webview.html = previewPage(answer);
  };
  const later = (document: TextDocument): void => {
    const uri = document.uri.toString();
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void refresh(document).catch((error) => client.error('The preview failed.', error)), pause),
    );
  };
  const changes = workspace.onDidChangeTextDocument(({ document }) => {
    if (panels.has(document.uri.toString())) later(document);
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
      later(document);
    },
    dispose() {
      changes.dispose();
      closings.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}
