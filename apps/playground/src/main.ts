import { announce } from './live-region.ts';
import { openExampleFromUrl } from './open-example.ts';
import { createSession, embedded } from './session.ts';
import { findConnection } from './site/connection.ts';
import { createToolbar } from './toolbar.ts';
import { createWorkspace } from './workspace.ts';

const connection = findConnection(); // first: it removes a token from the URL
const session = await createSession();
const workspace = createWorkspace(session);
const toolbar = createToolbar(workspace, session, connection);

document.body.classList.toggle('embedded', embedded !== 'no');
await openExampleFromUrl(workspace);
workspace.start();
if (session.message) announce(session.message);

if (import.meta.env.PROD && embedded === 'no' && 'serviceWorker' in navigator) {
  // Fails without a secure origin. The page then works online only.
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}

// Monaco does not support phones.
if (matchMedia('(min-width: 760px)').matches) {
  const { createMonacoPane, registerLanguage, setMonacoTheme } = await import('./monaco/monaco-pane.ts');
  registerLanguage(workspace.engine.call);
  toolbar.useEditors((options) => createMonacoPane('config', options), setMonacoTheme);
  workspace.useEditors(createMonacoPane);
}
