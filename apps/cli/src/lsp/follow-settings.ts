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

/** Files whose changes change what is found. A configuration that is code is read anew only by a new server. */
const watched = ['**/macrowright.config.*', '**/macrowright-baseline.json'];

/** Keeps a session's settings as the client has them. */
export interface SettingsFollower {
  /** Takes those that come with `initialize`. */
  begin(params: InitializeParams): Promise<void>;
}

/** Registers what follows the settings; `changed` is called whenever they did. */
export function followSettings(connection: Connection, session: Session, changed: () => void): SettingsFollower {
  // the library's own way to show a message is a question, which not every client answers
  const complain = (message: string): void => {
    const params: ShowMessageParams = { type: MessageType.Warning, message: `Macrowright: ${message}` };
    void connection.sendNotification(ShowMessageNotification.type, params);
  };
  let latest = 0;
  let trusted: unknown;
  let sent: unknown;
  const use = async (ask: () => Promise<unknown>): Promise<void> => {
    const turn = ++latest;
    // trust is the editor's own knowledge, given once; it is not among what a folder can set
    const answer = { ...Object(await ask()), trusted };
    const settings = await readSettings(answer, session.folder, complain);
    if (turn !== latest) return; // changed again while a file was read
    sent = answer;
    session.use(settings, complain);
    changed();
  };
  const configuration = () => session.asking(connection.workspace.getConfiguration('macrowright'));

  connection.onInitialized(async () => {
    if (session.traits.watchesFiles) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      await session.asking(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (!session.traits.tellsConfiguration) return;
    await session.asking(
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'macrowright' }),
    );
    await use(configuration);
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    // a client that answers questions sends nothing of use along
    use(session.traits.tellsConfiguration ? configuration : async () => settings?.macrowright),
  );

  connection.onDidChangeWatchedFiles(() => use(async () => sent));

  return {
    async begin({ workspaceFolders, rootUri, initializationOptions }) {
      sent = initializationOptions;
      trusted = initializationOptions?.trusted;
      session.folder = pathOf(workspaceFolders?.[0]?.uri ?? rootUri);
      session.use(await readSettings(initializationOptions, session.folder, complain), complain);
    },
  };
}
