import { make, part } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import { createTabs } from '../panes/tabs.ts';
import type { TextPane, TextPaneOptions } from '../panes/text-pane.ts';
import type { EngineSettings } from '../protocol.ts';
import { openDialog } from './dialog.ts';
import { createRuleSettings, type RuleSettings } from './rule-settings.ts';

/** How the dialog reads and changes settings. */
export interface SettingsAccess {
  readonly call: CallEngine;
  settings(): EngineSettings;
  change(settings: EngineSettings): void;
  /** Creates the editor for the configuration. */
  makePane(options: TextPaneOptions): TextPane;
}

/** The settings dialog: lint rules and custom macros. */
export interface SettingsDialog {
  open(): Promise<void>;
  /** Activates a configuration and shows it. */
  openConfig(text: string): Promise<void>;
}

/** Creates the dialog. Only one can be open. */
export function createSettingsDialog(access: SettingsAccess): SettingsDialog {
  let shown: RuleSettings | undefined;

  async function open(): Promise<void> {
    if (shown) return;
    const rules = (await access.call('rules', {})) ?? [];
    const { body } = openDialog('Settings', 'large', () => {
      shown?.dispose();
      shown = undefined;
    });
    body.append(
      make(
        'div',
        { role: 'tablist', 'aria-label': 'Settings', id: 'settings-tabs' },
        make(
          'button',
          { type: 'button', role: 'tab', id: 'rules-tab', 'data-tab': 'rules', 'aria-controls': 'rules-panel' },
          'Rules',
        ),
        make(
          'button',
          { type: 'button', role: 'tab', id: 'macros-tab', 'data-tab': 'macros', 'aria-controls': 'macros-panel' },
          'Custom macros',
        ),
      ),
      make('div', { role: 'tabpanel', id: 'rules-panel', 'aria-labelledby': 'rules-tab' }),
      make(
        'div',
        { role: 'tabpanel', id: 'macros-panel', 'aria-labelledby': 'macros-tab', hidden: true },
        ...customMacros(),
      ),
    );
    createTabs(part('settings-tabs', HTMLElement)).show('rules');
    shown = createRuleSettings(part('rules-panel', HTMLElement), rules, {
      call: access.call,
      text: access.settings().config ?? '',
      onChange: (config) => access.change({ ...access.settings(), config: config.trim() === '' ? undefined : config }),
      makePane: access.makePane,
    });
  }

  function customMacros(): HTMLElement[] {
    const area = make('textarea', {
      'aria-label': 'Custom macros',
      spellcheck: 'false',
      placeholder: '{ "macros": [{ "name": "my-macro", "body": "none", "parameters": {} }] }',
    });
    area.value = access.settings().macros ?? '';
    area.addEventListener('change', () => access.change({ ...access.settings(), macros: area.value || undefined }));
    const note =
      'Paste JSON definitions or an app descriptor (atlassian-connect.json, manifest.yml or atlassian-plugin.xml).';
    return [make('p', { class: 'note' }, note), area];
  }

  return {
    open,
    async openConfig(text) {
      access.change({ ...access.settings(), config: text });
      if (shown) shown.show(text);
      else await open();
    },
  };
}
