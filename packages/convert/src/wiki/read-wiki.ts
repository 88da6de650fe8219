import type { ChildNode, Diagnostic } from '@macroscope/storage';
import { readBlocks } from './block-reader.ts';
import type { WikiContext, WikiSettings } from './context.ts';
import { readInline } from './inline-reader.ts';
import { createLines } from './lines.ts';
import { scanMacros } from './macro-scan.ts';
import { append } from './node.ts';
import { createMacroReports } from './unknown-macro.ts';

/** What reading a text leaves beside its nodes. */
export interface WikiReading {
  readonly diagnostics: Diagnostic[];
  /** The colour that the text leaves open. */
  readonly color: string | undefined;
}

/**
 * Reads a text with line feeds only. `take` gets the nodes of each block, finished, in order: who only prints them need
 * not hold the whole tree. `color`: the one that the text before it left open.
 */
export function readWiki(
  text: string,
  settings: WikiSettings,
  take: (nodes: readonly ChildNode[]) => void,
  color?: string,
): WikiReading {
  const diagnostics: Diagnostic[] = [];
  const reports = createMacroReports(settings.registry, settings.strict, diagnostics);
  const spans = scanMacros(text, settings.registry, reports);
  const cx: WikiContext = {
    text,
    settings,
    spans,
    lines: createLines(text, spans),
    diagnostics,
    reports,
    waiting: [],
    color,
    inline: readInline,
  };
  readBlocks(cx, { start: 0, end: text.length }, 'body', (nodes) => {
    if (cx.waiting.length > 0) readBodies(cx);
    take(nodes);
  });
  return { diagnostics, color: cx.color };
}

/** Reads the bodies and cells that wait, and those inside them. A colour goes on over the blocks of one of them only. */
function readBodies(cx: WikiContext): void {
  const outside = cx.color;
  for (let next = cx.waiting.pop(); next; next = cx.waiting.pop()) {
    const { into, range, shape } = next;
    cx.color = undefined;
    readBlocks(cx, range, shape, (nodes) => {
      for (const node of nodes) append(into, node);
    });
  }
  cx.color = outside;
}
