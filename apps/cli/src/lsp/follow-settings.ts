import { fileURLToPath } from 'node:url';
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';

/** Keeps a session's settings as the client has them. */
export interface SettingsFollower {
  /** Takes those that come with `initialize`. */
  begin(params: InitializeParams): Promise<void>;
}

/** Registers what follows the settings; `changed` is called whenever they did. */
export function followSettings(connection: Connection, session: Session, changed: () => void): SettingsFollower {
  // the library's own way to show a message is a question, which not every client answers
  const complain = (message: string): void => {
    const params: ShowMessageParams = { type: MessageType.Warning, message: `Macroscope: ${message}` };
    void connection.sendNotification(ShowMessageNotification.type, params);
  };
  let latest = 0;
  const use = async (ask: () => Promise<unknown>): Promise<void> => {
    const turn = ++latest;
    const settings = await readSettings(await ask(), session.folder, complain);
    if (turn !== latest) return; // changed again while a file was read
    session.use(settings);
    changed();
  };
  const configuration = () => session.asking(connection.workspace.getConfiguration('macroscope'));

  connection.onInitialized(async () => {
    if (!session.traits.tellsConfiguration) return;
    await session.asking(
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'macroscope' }),
    );
    await use(configuration);
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    // a client that answers questions sends nothing of use along
    use(session.traits.tellsConfiguration ? configuration : async () => settings?.macroscope),
  );

  return {
    async begin({ workspaceFolders, rootUri, initializationOptions }) {
      session.folder = pathOf(workspaceFolders?.[0]?.uri ?? rootUri);
      session.use(await readSettings(initializationOptions, session.folder, complain));
    },
  };
}

/** A folder that is not on this machine has no path. */
function pathOf(uri: string | null | undefined): string | undefined {
  if (!uri?.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // a host, or characters that no path can have
  }
}
