import type { Severity } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { ConfigReading, RuleSummary } from '../protocol.ts';

const choices: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];

/** All rules with their severities, and a field that finds some. `chosen` is told of what a person sets. */
export function createRuleList(
  rules: readonly RuleSummary[],
  chosen: (code: string, level: Severity | 'off') => Promise<void>,
) {
  const rows = rules.map((rule) => {
    const select = make(
      'select',
      {
        'aria-label': `Severity of ${rule.code}`,
        onchange: () => {
          const level = choices.find((word) => word === select.value);
          if (level) void chosen(rule.code, level);
        },
      },
      ...choices.map((word) => make('option', { value: word }, word === rule.severity ? `${word} (standard)` : word)),
    );
    select.value = rule.severity;
    const code = make('th', { scope: 'row' }, make('code', {}, rule.code), make('p', { class: 'note' }, rule.summary));
    return { rule, select, row: make('tr', {}, code, make('td', {}, select)) };
  });
  const filter = make('input', { type: 'search', 'aria-label': 'Find a rule', placeholder: 'Find a rule' });
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
    /** Shows what holds; nothing can be set while the configuration cannot be used. */
    show(severities: ConfigReading['severities']): void {
      for (const { rule, select } of rows) {
        const level = severities && Object.hasOwn(severities, rule.code) ? severities[rule.code] : undefined;
        if (severities) select.value = level ?? rule.severity;
        select.disabled = severities === undefined;
      }
    },
  };
}
