import { part } from './dom.ts';
import { createEngineClient, type EngineClient } from './engine-client.ts';
import { createLayout, defaultLayout, type Layout } from './layout.ts';
import type { LinkState } from './link-state.ts';
import { announce, reportFailure } from './live-region.ts';
import { showAnswerStatus, showRestStatus } from './pane-status.ts';
import { createPreview, type Preview } from './panes/preview.ts';
import { createProblems } from './panes/problems.ts';
import { createSiteEditor } from './panes/site-editor.ts';
import { createViewPane, type ViewPane } from './panes/view-pane.ts';
import type { EngineAnswer, EngineRest, EngineSettings, OpenedContext, Syntax } from './protocol.ts';
import { embedded, type Session } from './session.ts';
import { createImageLoader, type FetchImage } from './site/images.ts';
import { createSync, type Sync } from './sync.ts';
import { createTextPanes, type PaneFactory, syntaxes, type TextPanes } from './text-panes.ts';

/** The panes, the engine that keeps them up to date, and their settings. */
export interface Workspace {
  readonly engine: EngineClient;
  readonly panes: TextPanes['panes'];
  readonly preview: Preview;
  readonly view: ViewPane;
  readonly layout: Layout;
  readonly sync: Sync;
  /** The pane that was edited last. The others are generated from it. */
  source(): Syntax;
  settings(): EngineSettings;
  /** Changes the settings and converts the source again. */
  configure(settings: EngineSettings): void;
  /** Sets the page that the text belongs to, and the source of its images. Load the text afterwards. */
  setPage(opened: OpenedContext | undefined, fetchImage: FetchImage | undefined): void;
  /** Replaces the text of a pane, as a change that the user can undo. */
  load(syntax: Syntax, text: string): void;
  /** Shows the initial tab and converts the initial text. */
  start(): void;
  save(): void;
  /** Replaces the plain editors. */
  useEditors(create: PaneFactory): void;
}

/** Creates the workspace with the state at the start of the session. */
export function createWorkspace(session: Session): Workspace {
  const { initial } = session;
  let source = initial.source;
  let settings: EngineSettings = initial.settings ?? { flavor: 'cloud' };
  let lastRest: EngineRest | undefined;

  const texts = createTextPanes({
    texts: initial,
    readOnly: embedded === 'readonly',
    onChange(syntax) {
      source = syntax;
      convert();
      save();
    },
    onSelect: (pane, range) => sync.select({ pane, range }),
    onScroll: (pane) => sync.scroll(pane),
  });
  const { panes } = texts;
  const engine = createEngineClient(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'macrowright-engine' }),
    { answered, completed, failed: reportFailure },
  );
  const preview = createPreview(part('preview', HTMLIFrameElement), {
    onLinkClick: (url) => announce(`The link leads to ${url}`),
    onBlockClick: (block) => sync.select({ pane: 'view', block }),
    onScroll: (block) => sync.scroll({ block }),
  });
  const images = createImageLoader(preview.setImage);
  const view = createViewPane({
    call: engine.call,
    tab: initial.tab ?? 'rendered',
    query: initial.query ?? '',
    onSelect(range) {
      panes.storage.highlight([range]);
      sync.select({ pane: 'storage', range });
    },
    onMatch: (ranges) => panes.storage.highlight(ranges),
    onChange: save,
  });
  const sync = createSync(engine, { texts: panes, preview, reveal: view.reveal });
  sync.scrolls = initial.syncScroll ?? true;
  const layout = createLayout(part('main', HTMLElement), save);
  layout.apply(initial.layout ?? defaultLayout);
  const problems = createProblems((syntax, range) => panes[syntax].select(range));
  const site = createSiteEditor(part('site-panel', HTMLElement), {
    onChange: (context) => configure({ ...settings, context }),
    onLoad: (wiki) => load('wiki', wiki),
  });
  site.show(settings.context);

  return {
    engine,
    panes,
    preview,
    view,
    layout,
    sync,
    source: () => source,
    settings: () => settings,
    configure,
    setPage,
    load,
    start,
    save,
    useEditors,
  };

  function convert(): void {
    engine.convert(source, panes[source].text());
  }

  function configure(next: EngineSettings): void {
    settings = next;
    engine.configure(settings);
    convert();
    save();
  }

  function setPage(opened: OpenedContext | undefined, fetchImage: FetchImage | undefined): void {
    settings = { ...settings, opened };
    engine.configure(settings);
    preview.clearImages();
    images.setSource(fetchImage);
  }

  function load(syntax: Syntax, text: string): void {
    const pane = panes[syntax];
    pane.edit([{ range: { start: 0, end: pane.text().length }, text }]);
    pane.select({ start: 0, end: 0 });
  }

  function start(): void {
    view.showTab(view.tab());
    engine.configure(settings);
    convert();
  }

  function useEditors(create: PaneFactory): void {
    texts.replaceAll(create);
    for (const syntax of syntaxes) if (lastRest) panes[syntax].mark(lastRest.diagnostics[syntax]);
    const { selection } = initial;
    if (selection && (selection.start > 0 || selection.end > 0)) panes[source].select(selection);
    convert();
  }

  function save(): void {
    session.save(state);
  }

  function state(): LinkState {
    return {
      format: 1,
      source,
      wiki: panes.wiki.text(),
      storage: panes.storage.text(),
      layout: layout.state(),
      tab: view.tab(),
      settings: { ...settings, opened: undefined },
      syncScroll: sync.scrolls,
      selection: panes[source].selection(),
      query: view.query() || undefined,
    };
  }

  function answered(answer: EngineAnswer, stale: boolean): void {
    if (answer.view) {
      preview.show(answer.view);
      images.load(answer.view);
    }
    if (stale) return;
    if (answer.source === 'wiki') texts.update('storage', answer.storage);
    // An open dialog shows the problem itself.
    if (answer.settingsProblem && !document.querySelector('dialog[open]')) announce(answer.settingsProblem);
    showAnswerStatus(answer);
    // The cursor may now correspond to different positions in the other panes.
    if (part(`${answer.source}-editor`, HTMLElement).contains(document.activeElement)) {
      sync.select({ pane: answer.source, range: panes[answer.source].selection() });
    }
  }

  function completed(rest: EngineRest): void {
    lastRest = rest;
    if (rest.source === 'storage' && rest.wiki !== undefined) texts.update('wiki', rest.wiki);
    showRestStatus(rest);
    for (const syntax of syntaxes) panes[syntax].mark(rest.diagnostics[syntax]);
    problems.show(rest, { wiki: panes.wiki.text(), storage: panes.storage.text() });
    view.refresh();
  }
}
