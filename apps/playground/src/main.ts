import type { Range } from '@macrowright/storage';
import { announce, reportDefect } from './announce.ts';
import { choiceCommands } from './choice-commands.ts';
import { bindKeys, type Command } from './commands.ts';
import { openCopy } from './dialogs/copy.ts';
import { openHelp } from './dialogs/help.ts';
import { openPalette } from './dialogs/palette.ts';
import { createSettingsDialog } from './dialogs/settings.ts';
import { part } from './dom.ts';
import { createEngineClient } from './engine-client.ts';
import { createLayout, standardLayout } from './layout.ts';
import { minimalEdit } from './minimal-edit.ts';
import { chooseFile, takeDrops } from './open-file.ts';
import { createPageTheme } from './page-theme.ts';
import { paneCommands, scrollCommand } from './pane-commands.ts';
import { createPlainPane } from './panes/plain-pane.ts';
import { createPreview } from './panes/preview.ts';
import { createProblems } from './panes/problems.ts';
import { createSiteEditor } from './panes/site-editor.ts';
import type { TextPane } from './panes/text-pane.ts';
import { createTreeView } from './panes/tree-view.ts';
import { createViewTabs, type ViewTab } from './panes/view-tabs.ts';
import { showOnPhones } from './phone-tabs.ts';
import type { EngineAnswer, EngineRest, EngineSettings, Syntax } from './protocol.ts';
import { createSession, embedded } from './session.ts';
import { findConnection } from './site/connection.ts';
import { createPictures } from './site/pictures.ts';
import { siteCommands } from './site/site-commands.ts';
import { createSync } from './sync.ts';
import { createTextActions } from './text-actions.ts';
import { textCommands } from './text-commands.ts';
import { applyThemes } from './theme.ts';

const labels: Record<Syntax, string> = { wiki: 'Wiki markup', storage: 'Storage format' };

await start();

async function start(): Promise<void> {
  const connection = findConnection();
  const session = await createSession();
  const first = session.first;
  let source: Syntax = first.source;
  let tab: ViewTab = first.tab ?? 'rendered';
  let settings: EngineSettings = first.settings ?? { flavor: 'cloud' };
  let newest: EngineRest | undefined;

  const panes: Record<Syntax, TextPane> = {
    wiki: createPlainPane(optionsOf('wiki', first.wiki)),
    storage: createPlainPane(optionsOf('storage', first.storage)),
  };
  const engine = createEngineClient(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'macrowright-engine' }),
    { answered, completed, failed: reportDefect },
  );
  const preview = createPreview(part('preview', HTMLIFrameElement), {
    linkClicked: (address) => announce(`The link points to ${address}`),
    blockClicked: (block) => sync.chose({ pane: 'view', block }),
    scrolled: (block) => sync.scrolled({ block }),
  });
  const pictures = createPictures(preview.picture);
  const tree = createTreeView(part('tree', HTMLElement), (range) => {
    panes.storage.light([range]);
    sync.chose({ pane: 'storage', range });
  });
  const sync = createSync(engine, () => ({
    texts: panes,
    preview,
    reveal: (range) => {
      if (tab === 'tree') tree.reveal(range);
    },
  }));
  sync.scrolls = first.syncScroll ?? true;
  const layout = createLayout(part('main', HTMLElement), save);
  layout.apply(first.layout ?? standardLayout);
  const problems = createProblems((syntax, range) => panes[syntax].select(range));
  const site = createSiteEditor(part('site-panel', HTMLElement), {
    changed: (context) => configure({ ...settings, context }),
    load: (wiki) => texts.load('wiki', wiki),
  });
  site.show(settings.context);
  const query = part('query', HTMLInputElement);
  query.value = first.query ?? '';
  query.addEventListener('input', () => {
    void showMatches();
    save();
  });
  const tabs = createViewTabs(part('view-tabs', HTMLElement), (next) => {
    tab = next;
    void fillTab();
    save();
  });

  function optionsOf(syntax: Syntax, text: string) {
    return {
      host: part(`${syntax}-editor`, HTMLElement),
      label: labels[syntax],
      text,
      readOnly: embedded === 'readonly',
      changed: () => changed(syntax),
      moved: (range: Range) => sync.chose({ pane: syntax, range }),
      scrolled: () => sync.scrolled(syntax),
    };
  }

  function changed(syntax: Syntax): void {
    source = syntax;
    engine.convert(syntax, panes[syntax].text());
    save();
  }

  function save(): void {
    session.save(() => ({
      format: 1,
      source,
      wiki: panes.wiki.text(),
      storage: panes.storage.text(),
      layout: layout.state(),
      tab,
      settings: { ...settings, opened: undefined },
      syncScroll: sync.scrolls,
      selection: panes[source].selection(),
      query: query.value || undefined,
    }));
  }

  function configure(next: EngineSettings): void {
    settings = next;
    engine.configure(settings);
    engine.convert(source, panes[source].text());
    save();
  }

  function answered(answer: EngineAnswer, stale: boolean): void {
    if (answer.view) {
      preview.show(answer.view);
      pictures.look(answer.view);
    }
    if (stale) return;
    if (answer.source === 'wiki') follow('storage', answer.storage);
    // A dialog that is open tells it itself.
    if (answer.trouble && !document.querySelector('dialog[open]')) announce(answer.trouble);
    part(`${answer.source}-state`, HTMLElement).textContent = 'Source';
    if (answer.source === 'wiki') part('storage-state', HTMLElement).textContent = 'Follows';
    part('view-state', HTMLElement).textContent = answer.view ? 'Offline engine' : 'Stale: last good view';
    document.body.classList.toggle('stale', answer.view === undefined);
    // Where the cursor is now belongs to something else than before.
    if (part(`${answer.source}-editor`, HTMLElement).contains(document.activeElement)) {
      sync.chose({ pane: answer.source, range: panes[answer.source].selection() });
    }
  }

  function completed(rest: EngineRest): void {
    newest = rest;
    if (rest.source === 'storage') {
      if (rest.wiki !== undefined) follow('wiki', rest.wiki);
      part('wiki-state', HTMLElement).textContent =
        rest.wiki === undefined ? 'Stale: the source has errors' : lossNote(rest.losses.length);
    }
    for (const syntax of ['wiki', 'storage'] as const) panes[syntax].mark(rest.diagnostics[syntax]);
    problems.show(rest, { wiki: panes.wiki.text(), storage: panes.storage.text() });
    void fillTab();
  }

  function follow(syntax: Syntax, text: string): void {
    const edit = minimalEdit(panes[syntax].text(), text);
    if (edit) panes[syntax].follow(edit);
  }

  async function fillTab(): Promise<void> {
    if (tab === 'html') part('html-source', HTMLTextAreaElement).value = (await engine.ask('html', {})) ?? '';
    if (tab !== 'tree') return;
    tree.show((await engine.ask('tree', {})) ?? []);
    if (query.value !== '') await showMatches();
  }

  async function showMatches(): Promise<void> {
    const note = part('query-note', HTMLElement);
    const selector = query.value.trim();
    const found = selector === '' ? [] : ((await engine.ask('query', { selector })) ?? []);
    if ('error' in found) {
      note.textContent = found.error;
      return;
    }
    panes.storage.light(found);
    note.textContent = selector === '' ? '' : `${found.length} ${found.length === 1 ? 'match' : 'matches'}`;
  }

  /** `?example=Tables` opens an example, `?rule=unknown-macro` a rule's mistake with only that rule. */
  async function openFromAddress(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const [rule, title] = [asked.get('rule'), asked.get('example')];
    if (location.hash !== '' || (rule === null && title === null)) return;
    const entries = (await engine.ask('gallery', {})) ?? [];
    const entry = entries.find((each) => each.title === (rule ?? title));
    if (!entry) return announce(`There is no example "${rule ?? title}".`);
    if (rule !== null) settings = { ...settings, config: await engine.ask('onlyRule', { code: rule }) };
    texts.load(entry.syntax, entry.text);
  }

  let makeConfigPane = createPlainPane;
  const settingsDialog = createSettingsDialog({
    ask: engine.ask,
    settings: () => settings,
    change: configure,
    makePane: (options) => makeConfigPane(options),
  });
  const texts = createTextActions({
    engine,
    panes: () => panes,
    source: () => source,
    openConfig: (text) => void settingsDialog.openConfig(text),
    link: session.link,
  });
  const pageTheme = createPageTheme(preview.theme);
  const theme = applyThemes(part('theme', HTMLSelectElement), embedded === 'no', pageTheme.follow);
  const ofSite = siteCommands(connection, engine.ask, {
    storage: () => panes.storage.text(),
    load: (storage) => texts.load('storage', storage),
    draw(opened, from) {
      settings = { ...settings, opened };
      engine.configure(settings);
      preview.forgetPictures();
      pictures.from(from);
    },
    async comparable() {
      const html = await engine.ask('html', {});
      if (html === undefined || document.body.classList.contains('stale')) return undefined;
      return { source, text: panes[source].text(), storage: panes.storage.text(), html };
    },
  });
  const commands: readonly Command[] = [
    ...ofSite,
    { id: 'commands', group: 'Help', title: 'Show all commands', keys: 'F1', run: () => openPalette(commands) },
    { id: 'help', group: 'Help', title: 'Help and shortcuts', keys: 'Shift+F1', run: () => openHelp(commands) },
    { id: 'share', group: 'Share', title: 'Copy a link to this', keys: 'Ctrl+S', run: () => void texts.share() },
    { id: 'copy', group: 'Share', title: 'Copy as code, JSX, HTML, curl…', run: () => openCopy(engine.ask) },
    {
      id: 'open',
      group: 'Text',
      title: 'Open a file',
      keys: 'Ctrl+O',
      run: () => chooseFile((file) => void texts.open(file)),
    },
    {
      id: 'settings',
      group: 'View',
      title: 'Settings: rules and own macros',
      keys: 'Ctrl+,',
      run: () => void settingsDialog.open(),
    },
    ...textCommands(texts),
    ...paneCommands(() => panes, layout, tabs),
    scrollCommand(sync, save),
    pageTheme.command,
    ...choiceCommands(part('theme', HTMLSelectElement), 'View', 'Theme'),
    ...choiceCommands(part('flavor', HTMLSelectElement), 'View', 'Draw and check for'),
  ];
  bindKeys(() => commands);
  const run = (id: string) => commands.find((command) => command.id === id)?.run();
  for (const id of ['examples', 'open', 'copy', 'share', 'settings', 'commands', 'fix-all']) {
    part(id, HTMLButtonElement).addEventListener('click', () => run(id));
  }
  const flavor = part('flavor', HTMLSelectElement);
  flavor.value = settings.flavor;
  flavor.addEventListener('change', () =>
    configure({ ...settings, flavor: flavor.value === 'datacenter' ? 'datacenter' : 'cloud' }),
  );
  takeDrops((file) => void texts.open(file));
  showOnPhones();

  document.body.classList.toggle('embedded', embedded !== 'no');
  await openFromAddress();
  tabs.show(tab);
  engine.configure(settings);
  engine.convert(source, panes[source].text());
  if (session.message) announce(session.message);
  if (import.meta.env.PROD && embedded === 'no' && 'serviceWorker' in navigator) {
    // Without a secure origin there is no service worker; the page works the same, only not offline.
    navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  }

  // Phones keep the plain panes: Monaco does not support them.
  if (!matchMedia('(min-width: 760px)').matches) return;
  const { createMonacoPane, registerLanguage, setMonacoTheme } = await import('./monaco/monaco-pane.ts');
  registerLanguage(engine.ask);
  theme.alsoTo(setMonacoTheme);
  makeConfigPane = (options) => createMonacoPane('config', options);
  for (const syntax of ['wiki', 'storage'] as const) {
    const text = panes[syntax].text();
    panes[syntax].dispose();
    panes[syntax] = createMonacoPane(syntax, optionsOf(syntax, text));
    if (newest) panes[syntax].mark(newest.diagnostics[syntax]);
  }
  if (first.selection && (first.selection.start > 0 || first.selection.end > 0)) panes[source].select(first.selection);
  engine.convert(source, panes[source].text());
}

/** How much of storage the wiki text could not say in wiki markup. */
function lossNote(losses: number): string {
  if (losses === 0) return 'Follows';
  return losses === 1 ? 'Follows, 1 part kept as storage' : `Follows, ${losses} parts kept as storage`;
}
