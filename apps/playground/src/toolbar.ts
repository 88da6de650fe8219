import { choiceCommands } from './choice-commands.ts';
import { bindKeys, type Command } from './commands.ts';
import { openCopy } from './dialogs/copy.ts';
import { openHelp } from './dialogs/help.ts';
import { openPalette } from './dialogs/palette.ts';
import { createSettingsDialog, type SettingsDialog } from './dialogs/settings.ts';
import { part } from './dom.ts';
import { acceptDrops, chooseFile } from './open-file.ts';
import { createPageTheme } from './page-theme.ts';
import { paneCommands, scrollCommand } from './pane-commands.ts';
import { isViewOutdated } from './pane-status.ts';
import { createPlainPane } from './panes/plain-pane.ts';
import type { TextPane, TextPaneOptions } from './panes/text-pane.ts';
import { enablePhoneTabs } from './phone-tabs.ts';
import { embedded, type Session } from './session.ts';
import type { Connection } from './site/connection.ts';
import { siteCommands } from './site/site-commands.ts';
import { createTextActions, type TextActions } from './text-actions.ts';
import { textCommands } from './text-commands.ts';
import { applyThemes, type ThemeName } from './theme.ts';
import type { Workspace } from './workspace.ts';

/** The header with its buttons, and all commands. */
export interface Toolbar {
  /** Sets the editor for the configuration in the settings, and the theme of all editors. */
  useEditors(createConfigPane: (options: TextPaneOptions) => TextPane, setTheme: (theme: ThemeName) => void): void;
}

/** Connects the buttons, keyboard shortcuts and dropped files to the workspace. */
export function createToolbar(workspace: Workspace, session: Session, connection: Connection): Toolbar {
  let createConfigPane = createPlainPane;
  const { engine, settings, configure, preview } = workspace;
  const dialog = createSettingsDialog({
    call: engine.call,
    settings,
    change: configure,
    makePane: (options) => createConfigPane(options),
  });
  const texts = createTextActions({
    ...workspace,
    openConfig: (text) => void dialog.openConfig(text),
    link: session.link,
  });
  const pageTheme = createPageTheme(preview.setTheme);
  const theme = applyThemes(part('theme', HTMLSelectElement), embedded === 'no', pageTheme.setDefault);
  connectFlavor(workspace);

  const commands: readonly Command[] = [
    ...siteCommands(connection, engine.call, siteAccess(workspace)),
    { id: 'commands', group: 'Help', title: 'Show all commands', keys: 'F1', run: () => openPalette(commands) },
    { id: 'help', group: 'Help', title: 'Show help and shortcuts', keys: 'Shift+F1', run: () => openHelp(commands) },
    ...documentCommands(workspace, texts, dialog),
    ...textCommands(texts),
    ...paneCommands(workspace.panes, workspace.layout, workspace.view),
    scrollCommand(workspace.sync, workspace.save),
    pageTheme.command,
    ...choiceCommands(part('theme', HTMLSelectElement), 'View', 'Theme'),
    ...choiceCommands(part('flavor', HTMLSelectElement), 'View', 'Render and lint for'),
  ];
  bindKeys(() => commands);
  connectButtons(commands);
  acceptDrops((file) => void texts.open(file));
  enablePhoneTabs();
  return {
    useEditors(create, setTheme) {
      createConfigPane = create;
      theme.addListener(setTheme);
    },
  };
}

function documentCommands({ engine }: Workspace, texts: TextActions, settings: SettingsDialog): Command[] {
  const openFile = () => chooseFile((file) => void texts.open(file));
  return [
    { id: 'share', group: 'Share', title: 'Copy a link', keys: 'Ctrl+S', run: () => void texts.share() },
    { id: 'copy', group: 'Share', title: 'Copy as code, JSX, HTML, curl…', run: () => openCopy(engine.call) },
    { id: 'open', group: 'Text', title: 'Open a file', keys: 'Ctrl+O', run: openFile },
    {
      id: 'settings',
      group: 'View',
      title: 'Open settings: lint rules and custom macros',
      keys: 'Ctrl+,',
      run: () => void settings.open(),
    },
  ];
}

function siteAccess({ engine, panes, source, setPage, load }: Workspace) {
  return {
    storage: () => panes.storage.text(),
    load: (storage: string) => load('storage', storage),
    setPage,
    async comparable() {
      const html = await engine.call('html', {});
      if (html === undefined || isViewOutdated()) return undefined;
      return { source: source(), text: panes[source()].text(), storage: panes.storage.text(), html };
    },
  };
}

function connectFlavor({ settings, configure }: Workspace): void {
  const select = part('flavor', HTMLSelectElement);
  select.value = settings().flavor;
  select.addEventListener('change', () =>
    configure({ ...settings(), flavor: select.value === 'datacenter' ? 'datacenter' : 'cloud' }),
  );
}

function connectButtons(commands: readonly Command[]): void {
  for (const id of ['examples', 'open', 'copy', 'share', 'settings', 'commands', 'fix-all']) {
    const command = commands.find((each) => each.id === id);
    part(id, HTMLButtonElement).addEventListener('click', () => command?.run());
  }
}
