import { commands, type ExtensionContext, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { createPreviews } from './preview.ts';

let client: LanguageClient | undefined;

/** Starts the language server and registers the preview. VS Code calls this when a document in one of our languages is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const started = createClient(context.asAbsolutePath('dist/server.cjs'));
  client = started;
  const previews = createPreviews(started);
  context.subscriptions.push(
    previews,
    commands.registerCommand('macrowright.preview', () => {
      const document = window.activeTextEditor?.document;
      if (document) previews.show(document);
    }),
    commands.registerCommand('macrowright.restart', () => started.restart()),
    workspace.onDidGrantWorkspaceTrust(() => started.restart()),
  );
  await started.start();
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
