import type { Diagnostic, SourceMap, StorageDocument } from '@macrowright/storage';
import { createBlockPrinter } from './block-printer.ts';
import { placeStyleSheet } from './colors.ts';
import type { ViewNodes, ViewOptions, ViewResult } from './options.ts';
import { createRendering } from './rendering.ts';
import { styledPage, styledPageElement } from './styled-page.ts';

/**
 * Renders a document as the HTML that Confluence would produce. Nothing in the HTML can execute. Each block is printed once it
 * is rendered, and its nodes are released.
 */
export function renderView(document: StorageDocument, options: ViewOptions = {}): ViewResult {
  const diagnostics: Diagnostic[] = [];
  const rendering = createRendering(document, options, diagnostics);
  const printer = createBlockPrinter();
  for (const block of document.root.children) {
    const tasksBefore = rendering.taskCount();
    printer.print(rendering.render([block]), rendering.taskCount() === tasksBefore);
  }
  rendering.finish();
  const { html, start, lengths } = printer.finish(rendering.colors.styleSheet());
  const page = options.representation === 'styled_view' ? styledPage(titleOf(options)) : { before: '', after: '' };

  let sourceMap: SourceMap | undefined;
  return {
    html: page.before + html + page.after,
    diagnostics,
    get sourceMap() {
      sourceMap ??= blockMap(document, page.before.length + start, lengths);
      return sourceMap;
    },
  };
}

/** Renders a document as `renderView` does, but returns nodes. */
export function renderViewNodes(document: StorageDocument, options: ViewOptions = {}): ViewNodes {
  const diagnostics: Diagnostic[] = [];
  const rendering = createRendering(document, options, diagnostics);
  const nodes = rendering.render(document.root.children);
  rendering.finish();
  const styleSheet = rendering.colors.styleSheet();
  if (styleSheet && !placeStyleSheet(styleSheet, nodes)) nodes.unshift(styleSheet);
  const isStyled = options.representation === 'styled_view';
  return { nodes: isStyled ? [styledPageElement(titleOf(options), nodes)] : nodes, diagnostics };
}

function titleOf({ site }: ViewOptions): string {
  return site?.current?.title ?? '';
}

/** Maps each outermost block to its HTML. The first starts at `start`. */
function blockMap({ root, rangeOf }: StorageDocument, start: number, lengths: readonly number[]): SourceMap {
  const segments: SourceMap['segments'][number][] = [];
  let end = start;
  for (const [index, block] of root.children.entries()) {
    const from = end;
    end += lengths[index] ?? 0;
    const source = end > from ? rangeOf(block) : undefined;
    if (source) segments.push({ source, output: { start: from, end } });
  }
  return { segments };
}
