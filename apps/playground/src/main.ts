import { createEngine } from './latest.ts';
import { readLink, writeLink } from './link-state.ts';
import { minimalEdit } from './minimal-edit.ts';
import { createPlainPane, type TextPane } from './panes/editor.ts';
import { createPreview } from './panes/preview.ts';
import { showProblems } from './panes/problems.ts';
import type { EngineAnswer, Syntax } from './protocol.ts';
import { firstWiki } from './samples.ts';
import { themeChoice, themeOf } from './theme.ts';

const savedKey = 'macroscope';
const themeKey = 'macroscope-theme';
const labels: Record<Syntax, string> = { wiki: 'Wiki markup', storage: 'Storage format' };

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no "${id}".`);
}

await start();

async function start(): Promise<void> {
  const announce = (message: string) => {
    part('announce', HTMLElement).textContent = message;
  };
  const linked = await readLink(location.hash);
  const saved = await readLink(localStorage.getItem(savedKey) ?? '');
  const state = linked.kind === 'state' ? linked.state : saved.kind === 'state' ? saved.state : undefined;
  if (linked.kind === 'unreadable') announce(`${linked.message} The text saved here before is shown instead.`);

  let source: Syntax = state?.source ?? 'wiki';
  let saving: ReturnType<typeof setTimeout> | undefined;
  const preview = createPreview(part('preview', HTMLIFrameElement), (address) =>
    announce(`The link points to ${address}`),
  );
  const texts: Record<Syntax, string> = { wiki: state?.wiki ?? firstWiki, storage: state?.storage ?? '' };
  const panes: Record<Syntax, TextPane> = {
    wiki: createPlainPane(optionsOf('wiki', texts.wiki)),
    storage: createPlainPane(optionsOf('storage', texts.storage)),
  };
  const engine = createEngine(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), {
    answered: show,
    failed: (report) => announce(`The engine failed: ${report}`),
  });

  function optionsOf(syntax: Syntax, text: string) {
    return { host: part(`${syntax}-editor`, HTMLElement), label: labels[syntax], text, changed: () => changed(syntax) };
  }

  function changed(syntax: Syntax): void {
    source = syntax;
    engine.ask(syntax, panes[syntax].text());
    clearTimeout(saving);
    saving = setTimeout(save, 400);
  }

  async function save(): Promise<string> {
    const link = await writeLink({ format: 1, source, wiki: panes.wiki.text(), storage: panes.storage.text() });
    localStorage.setItem(savedKey, link);
    history.replaceState(null, '', `#${link}`);
    return location.href;
  }

  function show(answer: EngineAnswer): void {
    const other: Syntax = answer.source === 'wiki' ? 'storage' : 'wiki';
    const followed = answer[other];
    const edit = followed === undefined ? undefined : minimalEdit(panes[other].text(), followed);
    if (edit) panes[other].follow(edit);
    for (const syntax of ['wiki', 'storage'] as const) panes[syntax].mark(answer.diagnostics[syntax]);
    if (answer.view) preview.show(answer.view);
    tellStates(answer, other);

    const shown: Syntax = answer.diagnostics[answer.source].length > 0 ? answer.source : 'storage';
    showProblems(
      part('problems', HTMLElement),
      part('problems-count', HTMLElement),
      shown,
      panes[shown].text(),
      answer[shown] === undefined ? [] : answer.diagnostics[shown],
      ({ range }) => panes[shown].reveal(range.start),
    );
  }

  function tellStates({ view, ...answer }: EngineAnswer, other: Syntax): void {
    part(`${answer.source}-state`, HTMLElement).textContent = 'Source';
    part(`${other}-state`, HTMLElement).textContent =
      answer[other] !== undefined
        ? 'Follows'
        : other === 'wiki'
          ? 'Kept: edited as storage'
          : 'Stale: the source has errors';
    const stale = view === undefined;
    part('view-state', HTMLElement).textContent = stale ? 'Stale: last good view' : 'Offline engine';
    document.body.classList.toggle('stale', stale);
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show]')) {
    button.addEventListener('click', () => {
      const main = document.querySelector('main');
      if (main) main.dataset.shown = button.dataset.show;
      for (const each of document.querySelectorAll('[data-show]'))
        each.setAttribute('aria-pressed', String(each === button));
    });
  }
  part('share', HTMLButtonElement).addEventListener('click', async () => {
    clearTimeout(saving);
    const link = await save();
    await navigator.clipboard.writeText(link).then(
      () =>
        announce(
          `Link copied, ${link.length.toLocaleString('en')} characters.${link.length > 8000 ? ' Some programs cut links this long.' : ''}`,
        ),
      () => announce('The browser did not allow copying. The link is in the address bar.'),
    );
  });

  let colour: ((theme: ReturnType<typeof themeOf>) => void) | undefined;
  const select = part('theme', HTMLSelectElement);
  const applyTheme = () => {
    const theme = themeOf(themeChoice(select.value));
    document.documentElement.dataset.theme = theme;
    preview.theme(theme);
    colour?.(theme);
  };
  select.value = themeChoice(localStorage.getItem(themeKey));
  select.addEventListener('change', () => {
    localStorage.setItem(themeKey, select.value);
    applyTheme();
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', applyTheme);
  }
  applyTheme();
  engine.ask(source, panes[source].text());

  // Phones keep the plain panes: Monaco does not support them.
  if (matchMedia('(min-width: 760px)').matches) {
    const { createMonacoPane, registerLanguage, setMonacoTheme } = await import('./monaco/monaco-pane.ts');
    registerLanguage((question) => engine.about(question));
    colour = setMonacoTheme;
    applyTheme();
    for (const syntax of ['wiki', 'storage'] as const) {
      const text = panes[syntax].text();
      panes[syntax].dispose();
      panes[syntax] = createMonacoPane(syntax, optionsOf(syntax, text));
    }
    engine.ask(source, panes[source].text());
  }
}
