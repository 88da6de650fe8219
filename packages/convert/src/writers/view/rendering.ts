import { type Diagnostic, element, type Macro, parseStorage, type StorageDocument } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../site/site.ts';
import { clean, encodePart } from './clean.ts';
import { createColors } from './colors.ts';
import type { BuiltinViewContext } from './context.ts';
import { editionOf } from './edition.ts';
import { headingId } from './heading-id.ts';
import type { ViewOptions } from './options.ts';
import { createMacroRenderer } from './render-macro.ts';
import { createNodeRenderer } from './render-nodes.ts';
import { createSiteUrls } from './site-urls.ts';

/** The maximum depth of nested includes; deeper ones become error blocks. */
const maxIncludeDepth = 20;
/** The number of nodes of other pages after which nothing more is included. */
const maxIncludedNodes = 300_000;
/** The maximum number of entries in all lists of a page. */
const maxEntries = 100_000;

/** Creates what all parts of one rendering share. Warnings are added to `diagnostics`. */
export function createRendering(document: StorageDocument, options: ViewOptions, diagnostics: Diagnostic[]) {
  const { site, representation = 'view', links = {} } = options;
  const flavor = options.flavor ?? site?.flavor ?? 'cloud';
  const urls = createSiteUrls(site, flavor, representation === 'export_view');
  const usedIds = new Map<string, number>();
  const includedIds: string[] = [];
  const cache = new Map<string, { readonly value: unknown }>();
  const tasks: (() => void)[] = [];
  const numbers = { expander: 0, toc: 0 };
  let [includedNodes, entries] = [0, 0];

  const view: BuiltinViewContext & { page: Partial<SitePage>; headingsBefore: number } = {
    representation,
    flavor,
    edition: editionOf(flavor, site),
    site,
    links,
    urls,
    remoteImages: options.remoteImages ?? true,
    colors: createColors(representation === 'styled_view' ? 'system' : 'attribute'),
    headings: [],
    headingsBefore: 0,
    document: document.root.children,
    page: site?.current ?? {},
    render: (nodes) => render(nodes),
    placeholder,
    pageUrl(target) {
      const custom = links.page?.(target);
      if (custom) return custom.href;
      const page = site?.pageByTitle(target.spaceKey ?? view.page.spaceKey, target.title);
      return page && urls.page(page);
    },
    attachmentUrl(filename, target) {
      const custom = links.attachment?.(filename, target);
      if (custom) return custom.href;
      const page = target ? site?.pageByTitle(target.spaceKey ?? view.page.spaceKey, target.title) : view.page;
      const file = site?.attachment(page?.id, filename);
      return file && page?.id ? `${urls.base}${urls.attachment(file, page.id)}` : undefined;
    },
    nextNumber: (kind) => ++numbers[kind],
    headingId: (heading) => headingId(view.page.title, heading, usedIds),
    anchorId: (name) => headingId(view.page.title, name, undefined),
    storedNodes: ({ id, storage = '' }) => view.cached(`stored nodes ${id}`, () => parseStorage(storage).root.children),
    include(page, nodes) {
      const isLoop = includedIds.includes(page.id) || page.id === site?.current?.id;
      if (isLoop || includedIds.length >= maxIncludeDepth || includedNodes > maxIncludedNodes) return undefined;
      const outerPage = view.page;
      includedIds.push(page.id);
      view.page = page;
      try {
        return render(nodes);
      } finally {
        view.page = outerPage;
        includedIds.pop();
      }
    },
    reserveEntries(count) {
      entries += count;
      return entries <= maxEntries;
    },
    tooManyEntries(macro) {
      view.warn(macro, 'The lists of this page have too many entries, so this list is left out.');
      return [
        element('div', { class: 'error' }, element('span', { class: 'error' }, 'This list has too many entries.')),
      ];
    },
    cached(key, create) {
      let entry = cache.get(key);
      if (!entry) {
        entry = { value: create() };
        cache.set(key, entry);
      }
      return entry.value as ReturnType<typeof create>; // callers prefix the key with the kind of value
    },
    onFinish: (task) => tasks.push(task),
    warn: (macro, message) => report('macro-view', message, macro.element),
    report,
  };

  const renderMacro = createMacroRenderer(options, view);
  const render = createNodeRenderer(options, view, {
    rangeOf: document.rangeOf,
    onNode: () => {
      if (includedIds.length > 0) includedNodes++;
    },
    renderMacro(macro, body, headingsBefore) {
      view.headingsBefore = headingsBefore;
      return renderMacro(macro, body);
    },
  });

  function report(code: string, message: string, node: ChildNode | undefined): void {
    const range = (node && document.rangeOf(node)) ?? { start: 0, end: 0 };
    diagnostics.push({ code, severity: 'warning', message, range });
  }

  function placeholder(macro: Macro): ChildNode[] {
    const query = `name=${encodePart(macro.name)}&locale=en_GB&version=2`;
    const src = `${urls.prefix}/plugins/servlet/confluence/placeholder/unknown-macro?${query}`;
    return [element('img', { class: 'wysiwyg-unknown-macro', src, alt: `Macro ${clean(macro.name)}` })];
  }

  return {
    colors: view.colors,
    render,
    /** The number of tasks pending until the end of rendering. */
    taskCount: () => tasks.length,
    /** Completes what depends on the whole page. */
    finish(): void {
      for (const task of tasks) task();
    },
  };
}
