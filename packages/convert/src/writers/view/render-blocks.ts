import type { ChildNode } from 'domhandler';
import type { ViewOptions } from './options.ts';
import { createPageWriter } from './page-writer.ts';
import { createSession, type Report } from './session.ts';
import { styledPage } from './styled.ts';

/**
 * Draws a page of which no tree exists: `read` calls `draw` with the stored nodes of each block, in order. Nodes of other
 * pages are reported without the node. For built-in views only: the page as a whole cannot be asked for.
 */
export function renderBlocks(
  read: (draw: (nodes: readonly ChildNode[]) => void) => void,
  options: ViewOptions,
  report: Report,
): string {
  const session = createSession(options, {
    document: [],
    report: (code, message, node) => report(code, message, session.isIncluding() ? undefined : node),
    rangeOf: () => undefined,
  });
  const writer = createPageWriter(session.tasks);
  read((nodes) => session.draw(nodes, writer.sink));
  session.finish();
  const { html } = writer.finish(session.colours.sheet());
  return options.representation === 'styled_view' ? styledPage(options.site?.current?.title ?? '', html).html : html;
}
