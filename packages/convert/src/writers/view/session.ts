import { element, type Macro, parseStorage, type Range } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../site/site.ts';
import { createAddresses } from './addresses.ts';
import { clean, encodePart } from './clean.ts';
import { createColours } from './colours.ts';
import type { BuiltinViewContext } from './context.ts';
import { drawMacro } from './draw-macro.ts';
import { headingId } from './heading-id.ts';
import { createHeadingLog } from './heading-log.ts';
import { lookOf } from './look.ts';
import type { ViewOptions } from './options.ts';
import { createRender } from './render-nodes.ts';

/** Reports something about a node of the page. */
export type Report = (code: string, message: string, node: ChildNode | undefined) => void;

/** What a rendering needs to know besides its options. */
export interface SessionInput {
  readonly document: readonly ChildNode[];
  readonly report: Report;
  readonly rangeOf: (node: ChildNode) => Range | undefined;
}

/** Pages within pages, from here on an error instead of a page. */
const deepestInclude = 20;
/** Nodes of other pages after which no more is included. */
const mostIncluded = 300_000;
/** Entries that all lists of one rendering show together. */
const mostEntries = 100_000;

/** What all parts of one rendering share. */
export function createSession(options: ViewOptions, { document, report, rangeOf }: SessionInput) {
  const { site, representation = 'view', links = {} } = options;
  const flavor = options.flavor ?? site?.flavor ?? 'cloud';
  const addresses = createAddresses(site, flavor, representation === 'export_view');
  const headings = createHeadingLog();
  const ids = new Map<string, number>();
  const including: string[] = [];
  const parsed = new Map<string, readonly ChildNode[]>();
  const made = new Map<string, { readonly value: unknown }>();
  const tasks: (() => void)[] = [];
  let [expanders, tocs, included, entries] = [0, 0, 0, 0];

  const view: BuiltinViewContext & { page: Partial<SitePage> } = {
    representation,
    flavor,
    look: lookOf(flavor, site),
    site,
    links,
    addresses,
    remoteImages: options.remoteImages ?? true,
    colours: createColours(representation === 'styled_view' ? 'system' : 'attribute'),
    headings,
    headingsBefore: 0,
    document,
    page: site?.current ?? {},
    render: (nodes) => render(nodes),
    body: () => [],
    warn: (message) => report('macro-view', message, undefined),
    placeholder,
    pageUrl(target) {
      const own = links.page?.(target);
      if (own) return own.href;
      const found = site?.pageByTitle(target.spaceKey ?? view.page.spaceKey, target.title);
      return found && addresses.page(found);
    },
    attachmentUrl(filename, target) {
      const own = links.attachment?.(filename, target);
      if (own) return own.href;
      const owner = target ? site?.pageByTitle(target.spaceKey ?? view.page.spaceKey, target.title) : view.page;
      const file = site?.attachment(owner?.id, filename);
      return file && owner?.id ? `${addresses.base}${addresses.attachment(file, owner.id)}` : undefined;
    },
    nextExpander: () => ++expanders,
    nextToc: () => ++tocs,
    headingId: (heading) => headingId(view.page.title, heading, ids),
    anchorId: (name) => headingId(view.page.title, name, undefined),
    stored(target) {
      const known = parsed.get(target.id);
      if (known) return known;
      const nodes = parseStorage(target.storage ?? '').root.children;
      parsed.set(target.id, nodes);
      return nodes;
    },
    include(target, nodes) {
      const looped = including.includes(target.id) || target.id === site?.current?.id;
      if (looped || including.length >= deepestInclude || included > mostIncluded) return undefined;
      const before = view.page;
      including.push(target.id);
      view.page = target;
      try {
        return render(nodes);
      } finally {
        view.page = before;
        including.pop();
      }
    },
    spend(count) {
      entries += count;
      return entries <= mostEntries;
    },
    memo(key, make) {
      const known = made.get(key);
      // a key names one kind of value: callers put their own name in front
      if (known) return known.value as ReturnType<typeof make>;
      const value = make();
      made.set(key, { value });
      return value;
    },
    atEnd: (task) => tasks.push(task),
    report,
  };

  const count = () => {
    if (including.length > 0) included++;
  };
  const { render, draw } = createRender(options, view, { rangeOf, count }, (macro, body, mark) =>
    drawMacro(macro, body, mark, view, options),
  );

  function placeholder(macro: Macro): ChildNode[] {
    const query = `name=${encodePart(macro.name)}&locale=en_GB&version=2`;
    const src = `${addresses.prefix}/plugins/servlet/confluence/placeholder/unknown-macro?${query}`;
    return [element('img', { class: 'wysiwyg-unknown-macro', src, alt: `Macro ${clean(macro.name)}` })];
  }

  return {
    colours: view.colours,
    render,
    draw,
    /** Whether another page is being drawn. */
    isIncluding: () => including.length > 0,
    /** How many things wait for the end. */
    tasks: () => tasks.length,
    /** Fills in what could only be known when the page was drawn. */
    finish(): void {
      for (const task of tasks) task();
    },
  };
}
