import { createLineIndex, type Diagnostic, type Range, type Severity } from '@macrowright/storage';
import { make, part } from '../dom.ts';
import type { EngineRest, Syntax } from '../protocol.ts';

/** More than this many entries help nobody and slow the page down; the count tells the rest. */
const most = 200;

const weights: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** The list of all that is wrong in both texts. `chosen` is told of the place of an entry that a person chose. */
export function createProblems(chosen: (syntax: Syntax, range: Range) => void) {
  const list = part('problems', HTMLElement);
  const count = part('problems-count', HTMLElement);
  const filter = part('severity', HTMLSelectElement);
  let last: { rest: EngineRest; texts: Readonly<Record<Syntax, string>> } | undefined;

  const draw = () => {
    if (!last) return;
    const { rest, texts } = last;
    const least = weights[filter.value as Severity];
    const entries = (['wiki', 'storage'] as const).flatMap((syntax) => {
      // What the wiki text already tells is not told again of the storage made from it.
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
    const errors = all.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
    count.textContent =
      all.length === 0 ? 'None' : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${all.length - errors} other`;
    list.replaceChildren(
      ...all
        .filter(({ diagnostic }) => weights[diagnostic.severity] >= least)
        .slice(0, most)
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
                onclick: () => chosen(syntax, diagnostic.range),
              },
              make('span', { class: 'place' }, `${syntax} ${line}:${column}`),
              `${diagnostic.severity}: ${diagnostic.message} `,
              make('code', {}, diagnostic.code),
            ),
          );
        }),
    );
  };
  filter.addEventListener('change', draw);
  return {
    show(rest: EngineRest, texts: Readonly<Record<Syntax, string>>): void {
      last = { rest, texts };
      draw();
    },
  };
}
