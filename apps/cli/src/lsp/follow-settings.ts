import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from 'vscode-languageserver';
import { pathOf } from './services.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';

/** Files that change the result of linting. A changed code configuration needs a new server, because modules are cached. */
const watched = ['**/macrowright.config.*', '**/macrowright-baseline.json'];

/** Keeps the settings of a session in sync with the client. */
export interface SettingsFollower {
  /** Reads the settings of the `initialize` request. */
  initialize(params: InitializeParams): Promise<void>;
}

/** Registers the handlers for changed settings; calls `changed` after each change. */
export function followSettings(connection: Connection, session: Session, changed: () => void): SettingsFollower {
  // the library's showWarningMessage sends a request, which not every client answers
  const warn = (message: string): void => {
    const params: ShowMessageParams = { type: MessageType.Warning, message: `Macrowright: ${message}` };
    void connection.sendNotification(ShowMessageNotification.type, params);
  };
  let latest = 0;
  let trusted: unknown;
  let sent: unknown;
  const use = async (read: () => Promise<unknown>): Promise<void> => {
    const current = ++latest;
    // only the editor knows whether it trusts the workspace; settings of the workspace cannot change it
    const received = { ...Object(await read()), trusted };
    const settings = await readSettings(received, session.folder, warn);
    if (current !== latest) return; // the settings changed again while a file was read
    sent = received;
    session.use(settings, warn);
    changed();
  };
  const configuration = () => session.request(connection.workspace.getConfiguration('macrowright'));

  connection.onInitialized(async () => {
    if (session.traits.watchesFiles) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      await session.request(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (!session.traits.sendsConfiguration) return;
    await session.request(
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'macrowright' }),
    );
    await use(configuration);
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    // a client that supports workspace/configuration sends no settings with the notification
    use(session.traits.sendsConfiguration ? configuration : async () => settings?.macrowright),
  );

  connection.onDidChangeWatchedFiles(() => use(async () => sent));

  return {
    async initialize({ workspaceFolders, rootUri, initializationOptions }) {
      sent = initializationOptions;
      trusted = initializationOptions?.trusted;
      session.folder = pathOf(workspaceFolders?.[0]?.uri ?? rootUri);
      session.use(await readSettings(initializationOptions, session.folder, warn), warn);
    },
  };
}
