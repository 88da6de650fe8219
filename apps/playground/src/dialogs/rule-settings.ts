import { applyEdits, createLineIndex } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { Ask } from '../engine-client.ts';
import { minimalEdit } from '../minimal-edit.ts';
import { chooseFile, readFile } from '../open-file.ts';
import type { TextPane, TextPaneOptions } from '../panes/text-pane.ts';
import type { ConfigReading, RuleSummary } from '../protocol.ts';
import { saveFile } from '../save-file.ts';
import { createRuleList } from './rule-list.ts';

const fileName = 'macrowright.config.json';
const beginning = '{\n  "extends": "recommended",\n  "rules": {}\n}\n';

/** What the settings of the rules begin with, and who is told. */
export interface RuleSettingsOptions {
  readonly ask: Ask;
  readonly text: string;
  changed(text: string): void;
  makePane(options: TextPaneOptions): TextPane;
}

/** The configuration file and the list of rules, which say the same. */
export interface RuleSettings {
  /** Puts another configuration in. */
  show(text: string): void;
  dispose(): void;
}

/** Fills a panel with the configuration as a file beside the list of rules: what is changed in one shows in the other. */
export function createRuleSettings(
  host: HTMLElement,
  rules: readonly RuleSummary[],
  { ask, text, changed, makePane }: RuleSettingsOptions,
): RuleSettings {
  let now = text;
  let isOpen = true;
  const editor = make('div', { class: 'editor' });
  const problems = make('ol', { class: 'config-problems', 'aria-label': 'Problems of the configuration' });
  const status = make('p', { class: 'note', role: 'status' });
  const list = createRuleList(rules, async (code, level) => {
    const before = now;
    const edits = (await ask('configSet', { text: before, code, level })) ?? [];
    if (edits.length === 0 || now !== before) return;
    // The dialog may be closed by now; what was chosen counts all the same.
    if (isOpen) pane.edit(edits);
    else changed(applyEdits(before, edits));
  });
  let asked = 0;
  const pane = makePane({
    host: editor,
    label: `Configuration, ${fileName}`,
    text,
    changed() {
      now = pane.text();
      changed(now);
      void check();
    },
  });

  async function check(): Promise<void> {
    asked += 1;
    const own = asked;
    const checked = now;
    const reading = await ask('config', { text: checked });
    if (own !== asked || !reading || !isOpen) return;
    pane.mark(reading.diagnostics);
    list.show(reading.severities);
    status.textContent = statusOf(checked, reading);
    const lines = createLineIndex(checked);
    problems.replaceChildren(
      ...reading.diagnostics.slice(0, 50).map(({ severity, message, range }) => {
        const { line, column } = lines.positionAt(range.start);
        const place = make('span', { class: 'place' }, `${line}:${column}`);
        const chosen = () => pane.select(range);
        const button = { type: 'button', 'data-severity': severity, onclick: chosen };
        return make('li', {}, make('button', button, place, ` ${severity}: ${message}`));
      }),
    );
  }

  function replace(next: string): void {
    const edit = minimalEdit(now, next);
    if (edit) pane.edit([edit]);
  }

  const open = () =>
    chooseFile(
      (file) =>
        void readFile(file).then(
          (read) => isOpen && replace(read.text),
          (error: unknown) => {
            status.textContent = error instanceof Error ? error.message : String(error);
          },
        ),
      '.json,.jsonc',
    );
  const copy = () =>
    navigator.clipboard.writeText(now).then(
      () => (status.textContent = 'Copied.'),
      () => (status.textContent = 'The browser did not allow copying.'),
    );
  const action = (title: string, run: () => unknown) =>
    make('button', { type: 'button', onclick: () => void run() }, title);
  host.replaceChildren(
    make(
      'div',
      { class: 'config' },
      make(
        'div',
        { class: 'choices' },
        make('h3', {}, make('code', {}, fileName)),
        action('Begin a file', () => now.trim() === '' && replace(beginning)),
        action('Open', open),
        action('Copy', copy),
        action('Save', () => saveFile(now, fileName)),
      ),
      editor,
      status,
      problems,
    ),
    make('div', { class: 'rule-list' }, list.filter, list.table),
  );
  void check();
  return {
    show: replace,
    dispose() {
      isOpen = false;
      pane.dispose();
    },
  };
}

function statusOf(text: string, { diagnostics, severities }: ConfigReading): string {
  if (!severities) return 'Not in use: macrowright lint would refuse it. What held before still holds.';
  if (text.trim() === '') return 'Empty: every rule as it is.';
  return diagnostics.length === 0 ? 'In use, as macrowright lint would use it.' : 'In use.';
}
