import { createLineIndex, type Diagnostic, type Range, type Severity } from '@macrowright/storage';
import { make, part } from '../dom.ts';
import type { EngineRest, Syntax } from '../protocol.ts';

/** More entries would slow down the page; the count still includes them. */
const maxEntries = 200;

const ranks: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** Lists the problems in both texts. Calls `onSelect` with the range of the selected entry. */
export function createProblems(onSelect: (syntax: Syntax, range: Range) => void) {
  const list = part('problems', HTMLElement);
  const count = part('problems-count', HTMLElement);
  const filter = part('severity', HTMLSelectElement);
  let last: { rest: EngineRest; texts: Readonly<Record<Syntax, string>> } | undefined;

  const render = () => {
    if (!last) return;
    const { rest, texts } = last;
    const minRank = ranks[filter.value as Severity];
    const entries = (['wiki', 'storage'] as const).flatMap((syntax) => {
      // Problems in the wiki markup would appear again in the storage format generated from it.
      if (syntax === 'storage' && rest.source === 'wiki' && rest.diagnostics.wiki.length > 0) return [];
      const lines = createLineIndex(texts[syntax]);
      return rest.diagnostics[syntax].map((diagnostic) => ({ syntax, diagnostic, lines }));
    });
    const losses = rest.losses.map(({ message, range }) => ({
      syntax: 'storage' as const,
      lines: createLineIndex(texts.storage),
      diagnostic: { code: 'loss-in-wiki', severity: 'info', message, range } satisfies Diagnostic,
    }));
    const all = [...entries, ...losses];
    count.textContent = summaryOf(all.map(({ diagnostic }) => diagnostic.severity));
    list.replaceChildren(
      ...all
        .filter(({ diagnostic }) => ranks[diagnostic.severity] >= minRank)
        .slice(0, maxEntries)
        .map(({ syntax, diagnostic, lines }) => {
          const { line, column } = lines.positionAt(diagnostic.range.start);
          return make(
            'li',
            {},
            make(
              'button',
              {
                type: 'button',
                'data-severity': diagnostic.severity,
                onclick: () => onSelect(syntax, diagnostic.range),
              },
              make('span', { class: 'position' }, `${syntax} ${line}:${column}`),
              `${diagnostic.severity}: ${diagnostic.message} `,
              make('code', {}, diagnostic.code),
            ),
          );
        }),
    );
  };
  filter.addEventListener('change', render);
  return {
    show(rest: EngineRest, texts: Readonly<Record<Syntax, string>>): void {
      last = { rest, texts };
      render();
    },
  };
}

/** `1 error, 2 warnings`; severities that do not occur are left out. */
function summaryOf(severities: readonly Severity[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = severities.filter((each) => each === severity).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? severity : `${severity}s`}`];
  });
  return counts.length === 0 ? 'None' : counts.join(', ');
}
