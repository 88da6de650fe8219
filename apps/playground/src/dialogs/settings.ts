import type { Severity } from '@macroscope/storage';
import { make } from '../dom.ts';
import type { EngineSettings, RuleSummary } from '../protocol.ts';
import { openDialog } from './dialog.ts';

const choices: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];

/** Rules with their severities, and own macros. `changed` is told of the settings after each change. */
export function openSettings(
  settings: EngineSettings,
  rules: readonly RuleSummary[],
  changed: (settings: EngineSettings) => void,
): void {
  const { body } = openDialog('Settings', 'wide');
  let now = settings;
  const set = (part: Partial<EngineSettings>) => {
    now = { ...now, ...part };
    changed(now);
  };
  const macros = make('textarea', {
    'aria-label': 'Own macros',
    spellcheck: 'false',
    placeholder: '{ "macros": [{ "name": "my-macro", "body": "none", "parameters": {} }] }',
  });
  macros.value = settings.macros ?? '';
  macros.addEventListener('change', () => set({ macros: macros.value || undefined }));

  const chosen = (rule: RuleSummary, value: string) => {
    const severity = choices.find((word) => word === value);
    const { [rule.code]: _old, ...rest } = now.rules ?? {};
    set({ rules: severity && severity !== rule.severity ? { ...rest, [rule.code]: severity } : rest });
  };
  const rows = rules.map((rule) => {
    const select = make(
      'select',
      { 'aria-label': `Severity of ${rule.code}`, onchange: () => chosen(rule, select.value) },
      ...choices.map((word) => make('option', { value: word }, word === rule.severity ? `${word} (standard)` : word)),
    );
    select.value = settings.rules?.[rule.code] ?? rule.severity;
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, make('code', {}, rule.code)),
      make('td', {}, rule.summary),
      make('td', {}, select),
    );
  });
  const filter = make('input', { type: 'search', 'aria-label': 'Find a rule', placeholder: 'Find a rule' });
  filter.addEventListener('input', () => {
    const word = filter.value.toLowerCase();
    for (const row of rows) row.hidden = !row.textContent?.toLowerCase().includes(word);
  });
  body.append(
    make('h3', {}, 'Own macros'),
    make(
      'p',
      { class: 'note' },
      'Paste JSON definitions, or the descriptor of an app: atlassian-connect.json, manifest.yml, atlassian-plugin.xml.',
    ),
    macros,
    make('h3', {}, 'Rules'),
    filter,
    make('div', { class: 'scroll' }, make('table', { class: 'rules' }, make('tbody', {}, ...rows))),
  );
}
