import type { Severity } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { ConfigReading, RuleSummary } from '../protocol.ts';

const levels: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];

/** Lists all rules with their severities, and a filter. Calls `onChange` when a severity is selected. */
export function createRuleList(
  rules: readonly RuleSummary[],
  onChange: (code: string, level: Severity | 'off') => Promise<void>,
) {
  const rows = rules.map((rule) => {
    const select = make(
      'select',
      {
        'aria-label': `Severity of ${rule.code}`,
        onchange: () => {
          const level = levels.find((word) => word === select.value);
          if (level) void onChange(rule.code, level);
        },
      },
      ...levels.map((word) => make('option', { value: word }, word === rule.severity ? `${word} (default)` : word)),
    );
    select.value = rule.severity;
    const code = make('th', { scope: 'row' }, make('code', {}, rule.code), make('p', { class: 'note' }, rule.summary));
    return { rule, select, row: make('tr', {}, code, make('td', {}, select)) };
  });
  const filter = make('input', { type: 'search', 'aria-label': 'Search rules', placeholder: 'Search rules' });
  filter.addEventListener('input', () => {
    const word = filter.value.toLowerCase();
    for (const { rule, row } of rows) row.hidden = !`${rule.code} ${rule.summary}`.toLowerCase().includes(word);
  });
  return {
    filter,
    table: make(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'All rules' },
      make('table', { class: 'rules' }, make('tbody', {}, ...rows.map(({ row }) => row))),
    ),
    /** Shows the severities in effect. Disables all controls while the configuration is invalid. */
    show(severities: ConfigReading['severities']): void {
      for (const { rule, select } of rows) {
        const level = severities && Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
        if (severities) select.value = level ?? rule.severity;
        select.disabled = severities === undefined;
      }
    },
  };
}
