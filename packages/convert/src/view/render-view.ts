import type { Diagnostic } from '@macroscope/storage';
import { element, type SourceMap, type StorageDocument, serializeHtml } from '@macroscope/storage';
import type { ChildNode } from 'domhandler';
import { placeSheet } from './colours.ts';
import type { ViewOptions, ViewResult } from './options.ts';
import { createSession } from './session.ts';
import { styledPage } from './styled.ts';

/** Draws stored nodes as the HTML that Confluence makes of them. Nothing in it can run. */
export function renderView(input: StorageDocument | readonly ChildNode[], options: ViewOptions = {}): ViewResult {
  const stored = 'root' in input ? input : undefined;
  const document: readonly ChildNode[] = 'root' in input ? input.root.children : input;
  const rangeOf = (node: ChildNode) => stored?.rangeOf(node);
  const diagnostics: Diagnostic[] = [];
  const report = (code: string, message: string, node: ChildNode | undefined) => {
    const range = (node && rangeOf(node)) ?? { start: 0, end: 0 };
    diagnostics.push({ code, severity: 'warning', message, range });
  };

  const session = createSession(options, { document, report, rangeOf });
  const blocks = document.map((source) => ({ source, output: session.render([source]) }));
  session.finish();
  const nodes = blocks.flatMap(({ output }) => output);
  const sheet = session.colours.sheet();
  if (sheet && !placeSheet(sheet, nodes)) {
    nodes.unshift(sheet);
    blocks[0]?.output.unshift(sheet);
  }
  if (options.representation === 'styled_view') return whole(nodes, diagnostics, options);

  const pieces: string[] = [];
  const segments: SourceMap['segments'][number][] = [];
  let length = 0;
  for (const { source, output } of blocks) {
    const html = serializeHtml(output);
    const range = rangeOf(source);
    if (range && html !== '') segments.push({ source: range, output: { start: length, end: length + html.length } });
    length += html.length;
    pieces.push(html);
  }
  return { nodes, html: pieces.join(''), diagnostics, sourceMap: { segments } };
}

function whole(nodes: ChildNode[], diagnostics: readonly Diagnostic[], { site }: ViewOptions): ViewResult {
  const body = element('div', { id: 'main-content', class: 'wiki-content' }, nodes);
  const page = styledPage(site?.current?.title ?? '', body);
  return { nodes: [page], html: `<!DOCTYPE html>\n${serializeHtml(page)}`, diagnostics, sourceMap: { segments: [] } };
}
