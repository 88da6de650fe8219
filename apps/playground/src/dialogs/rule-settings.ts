import { applyEdits, createLineIndex } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { CallEngine } from '../engine-client.ts';
import { minimalEdit } from '../minimal-edit.ts';
import { chooseFile, readFile } from '../open-file.ts';
import type { TextPane, TextPaneOptions } from '../panes/text-pane.ts';
import type { ConfigReading, RuleSummary } from '../protocol.ts';
import { saveFile } from '../save-file.ts';
import { createRuleList } from './rule-list.ts';

const fileName = 'macrowright.config.json';
const template = '{\n  "extends": "recommended",\n  "rules": {}\n}\n';

/** Options of `createRuleSettings`. */
export interface RuleSettingsOptions {
  readonly call: CallEngine;
  readonly text: string;
  onChange(text: string): void;
  makePane(options: TextPaneOptions): TextPane;
}

/** The configuration editor and the list of rules, kept in sync. */
export interface RuleSettings {
  /** Replaces the configuration. */
  show(text: string): void;
  dispose(): void;
}

/** Fills a panel with an editor for the configuration and a list of rules. A change in one updates the other. */
export function createRuleSettings(
  host: HTMLElement,
  rules: readonly RuleSummary[],
  { call, text, onChange, makePane }: RuleSettingsOptions,
): RuleSettings {
  let current = text;
  let isOpen = true;
  const editor = make('div', { class: 'editor' });
  const problems = make('ol', { class: 'config-problems', 'aria-label': 'Problems in the configuration' });
  const status = make('p', { class: 'note', role: 'status' });
  const list = createRuleList(rules, async (code, level) => {
    const before = current;
    const edits = (await call('configSet', { text: before, code, level })) ?? [];
    if (edits.length === 0 || current !== before) return;
    // The selection applies even if the dialog has been closed in the meantime.
    if (isOpen) pane.edit(edits);
    else onChange(applyEdits(before, edits));
  });
  let lastRequest = 0;
  const pane = makePane({
    host: editor,
    label: `Configuration, ${fileName}`,
    text,
    onChange() {
      current = pane.text();
      onChange(current);
      void check();
    },
  });

  async function check(): Promise<void> {
    lastRequest += 1;
    const request = lastRequest;
    const checked = current;
    const reading = await call('config', { text: checked });
    if (request !== lastRequest || !reading || !isOpen) return;
    pane.mark(reading.diagnostics);
    list.show(reading.severities);
    status.textContent = statusOf(checked, reading);
    const lines = createLineIndex(checked);
    problems.replaceChildren(
      ...reading.diagnostics.slice(0, 50).map(({ severity, message, range }) => {
        const { line, column } = lines.positionAt(range.start);
        const position = make('span', { class: 'position' }, `${line}:${column}`);
        const select = () => pane.select(range);
        const button = { type: 'button', 'data-severity': severity, onclick: select };
        return make('li', {}, make('button', button, position, ` ${severity}: ${message}`));
      }),
    );
  }

  function replace(next: string): void {
    const edit = minimalEdit(current, next);
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
    navigator.clipboard.writeText(current).then(
      () => (status.textContent = 'Copied.'),
      () => (status.textContent = 'The browser blocked copying.'),
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
        action('Insert template', () => current.trim() === '' && replace(template)),
        action('Open', open),
        action('Copy', copy),
        action('Save', () => saveFile(current, fileName)),
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
  if (!severities) return 'Invalid. The previous configuration stays active.';
  if (text.trim() === '') return 'Empty: all rules use their default severity.';
  return diagnostics.length === 0 ? 'Active, as in "macrowright lint".' : 'Active.';
}
