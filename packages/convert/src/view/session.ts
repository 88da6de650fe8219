import { attribute, cdata, element, isElement, type Macro, macroOf, text, textOf } from '@macroscope/storage';
import { type ChildNode, type Element, Text } from 'domhandler';
import type { SitePage } from '../site/site.ts';
import { createAddresses } from './addresses.ts';
import type { BuiltinViewContext } from './context.ts';
import { drawElement, entering } from './elements.ts';
import { headingId } from './heading-id.ts';
import { builtinViews } from './macros/index.ts';
import { markMacro } from './marker.ts';
import type { ViewOptions } from './options.ts';

/** Reports something about a node of the page. */
export type Report = (code: string, message: string, node: ChildNode | undefined) => void;

/** One outermost node of the page and what it became. */
export interface RenderedBlock {
  readonly source: ChildNode;
  readonly output: ChildNode[];
}

interface Frame {
  readonly nodes: readonly ChildNode[];
  index: number;
  readonly output: ChildNode[];
  readonly owner: Element | undefined;
  readonly macro: Macro | undefined;
}

/** Pages within pages, from here on an error instead of a page. */
const deepestInclude = 20;

/** What all parts of one rendering share. */
export function createSession(document: readonly ChildNode[], options: ViewOptions, report: Report) {
  const { site, representation = 'view' } = options;
  const flavor = options.flavor ?? site?.flavor ?? 'cloud';
  const absolute = representation === 'export_view';
  const addresses = createAddresses(site, flavor, absolute);
  const ids = new Map<string, number>();
  const including: string[] = [];
  let page: Partial<SitePage> = site?.current ?? {};
  let expanders = 0;

  const base: Omit<BuiltinViewContext, 'page' | 'body' | 'warn'> = {
    representation,
    flavor,
    site,
    addresses,
    document,
    render,
    placeholder,
    pageUrl(target) {
      const found = site?.pageByTitle(target.spaceKey ?? page.spaceKey, target.title);
      return found && addresses.page(found);
    },
    attachmentUrl(filename, target) {
      const owner = target ? site?.pageByTitle(target.spaceKey ?? page.spaceKey, target.title) : page;
      const file = site?.attachment(owner?.id, filename);
      return file && owner?.id ? `${addresses.base}${addresses.attachment(file, owner.id)}` : undefined;
    },
    nextExpander: () => ++expanders,
    headingId: (heading) => headingId(page.title, heading, ids),
    anchorId: (name) => headingId(page.title, name, undefined),
    include(target, nodes) {
      if (including.length >= deepestInclude || including.includes(target.id) || target.id === site?.current?.id) {
        return undefined;
      }
      const before = page;
      including.push(target.id);
      page = target;
      try {
        return render(nodes);
      } finally {
        page = before;
        including.pop();
      }
    },
    report,
  };

  function contextFor(element: Element | undefined, body: ChildNode[]): BuiltinViewContext {
    return {
      ...base,
      page,
      body: () => body,
      warn: (message) => report('macro-view', message, element),
    };
  }

  /** Draws nodes with a loop: depth costs no stack. */
  function render(nodes: readonly ChildNode[]): ChildNode[] {
    const output: ChildNode[] = [];
    const stack: Frame[] = [{ nodes, index: 0, output, owner: undefined, macro: undefined }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node = top.nodes[top.index++];
      if (!node) {
        stack.pop();
        const parent = stack.at(-1);
        if (!top.owner || !parent) continue;
        const drawn = top.macro
          ? drawMacro(top.macro, top.output)
          : drawElement(top.owner, top.output, contextFor(top.owner, top.output));
        for (const child of drawn) parent.output.push(child);
        continue;
      }
      if (node.type === 'text') {
        top.output.push(new Text(node.data));
      } else if (node.type === 'cdata') {
        top.output.push(text(textOf(node)));
      } else if (isElement(node)) {
        const macro = macroOf(node);
        if (macro) {
          stack.push({ nodes: bodyNodes(macro), index: 0, output: [], owner: node, macro });
          continue;
        }
        const inside = entering(node);
        if (inside) stack.push({ nodes: inside, index: 0, output: [], owner: node, macro: undefined });
      }
    }
    return output;
  }

  function bodyNodes(macro: Macro): readonly ChildNode[] {
    if (macro.body?.kind === 'rich') return macro.body.nodes;
    return macro.body?.kind === 'plain' ? cdata(macro.body.text) : [];
  }

  function drawMacro(macro: Macro, body: ChildNode[]): ChildNode[] {
    if (representation === 'editor') return editorPlaceholder(macro, body);
    const custom = own(options.macroViews, macro.name) ?? options.registry?.get(macro.name)?.render;
    const builtin = own(builtinViews, macro.name) ?? own(builtinViews, options.registry?.get(macro.name)?.name ?? '');
    const context = contextFor(macro.element, body);
    try {
      const drawn = [...(custom ? custom(macro, context) : builtin ? builtin(macro, context) : placeholder(macro))];
      if (representation !== 'view' && representation !== 'styled_view') return drawn;
      return macro.name === 'cheese' || (!custom && !builtin) ? drawn : markMacro(macro, drawn, flavor);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      report('macro-view-failed', `The view of the macro "${macro.name}" failed: ${message}`, macro.element);
      return [
        element(
          'div',
          { class: 'error' },
          element('span', { class: 'error' }, `Error rendering macro '${macro.name}'`),
        ),
      ];
    }
  }

  function placeholder(macro: Macro): ChildNode[] {
    const query = `name=${encodeURIComponent(macro.name)}&locale=en_GB&version=2`;
    const src = `${addresses.prefix}/plugins/servlet/confluence/placeholder/unknown-macro?${query}`;
    return [element('img', { class: 'wysiwyg-unknown-macro', src, alt: `Macro ${macro.name}` })];
  }

  function* renderBlocks(nodes: readonly ChildNode[]): Generator<RenderedBlock> {
    for (const source of nodes) yield { source, output: render([source]) };
  }

  return { renderBlocks };
}

function editorPlaceholder(macro: Macro, body: ChildNode[]): ChildNode[] {
  const parameters = macro.parameters.map(({ name, value }) => `${escapeValue(name)}=${escapeValue(value)}`).join('|');
  const data = {
    'data-macro-name': macro.name,
    'data-macro-id': attribute(macro.element, 'ac:macro-id'),
    'data-macro-parameters': parameters || undefined,
    'data-macro-schema-version': attribute(macro.element, 'ac:schema-version') ?? '1',
  };
  if (!macro.body) return [element('img', { class: 'editor-inline-macro', alt: `Macro ${macro.name}`, ...data })];
  const plain = macro.body.kind === 'plain';
  const cell = element('td', { class: 'wysiwyg-macro-body' }, plain ? element('pre', {}, body) : body);
  const type = plain ? 'PLAIN_TEXT' : 'RICH_TEXT';
  return [element('table', { class: 'wysiwyg-macro', ...data, 'data-macro-body-type': type }, element('tr', {}, cell))];
}

function escapeValue(value: string): string {
  return value.replace(/[\\=|]/g, '\\$&');
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
