import { type Diagnostic, element, type SourceMap, type StorageDocument, serializeHtml } from '@macroscope/storage';
import type { ChildNode } from 'domhandler';
import type { ViewOptions, ViewResult } from './options.ts';
import { createSession } from './session.ts';
import { styledPage } from './styled.ts';

/** Draws stored nodes as the HTML that Confluence makes of them. Nothing in it can run. */
export function renderView(input: StorageDocument | readonly ChildNode[], options: ViewOptions = {}): ViewResult {
  const document = 'root' in input ? input : undefined;
  const source: readonly ChildNode[] = 'root' in input ? input.root.children : input;
  const diagnostics: Diagnostic[] = [];
  const session = createSession(source, options, (name, message, node) => {
    const range = (node && document?.rangeOf(node)) ?? { start: 0, end: 0 };
    diagnostics.push({ code: name, severity: 'warning', message, range });
  });

  const nodes: ChildNode[] = [];
  const pieces: string[] = [];
  const segments: SourceMap['segments'][number][] = [];
  let length = 0;
  for (const block of session.renderBlocks(source)) {
    const range = document?.rangeOf(block.source);
    if (range && options.blockRanges) {
      for (const node of block.output) {
        if (!('attribs' in node)) continue;
        node.attribs['data-storage-start'] = String(range.start);
        node.attribs['data-storage-end'] = String(range.end);
      }
    }
    const html = serializeHtml(block.output);
    if (range && html !== '') segments.push({ source: range, output: { start: length, end: length + html.length } });
    length += html.length;
    pieces.push(html);
    for (const node of block.output) nodes.push(node);
  }
  if (options.representation !== 'styled_view') {
    return { nodes, html: pieces.join(''), diagnostics, sourceMap: { segments } };
  }
  const whole = styledPage(
    options.site?.current?.title ?? '',
    element('div', { id: 'main-content', class: 'wiki-content' }, nodes),
  );
  return { nodes: [whole], html: `<!DOCTYPE html>\n${serializeHtml(whole)}`, diagnostics, sourceMap: { segments: [] } };
}
