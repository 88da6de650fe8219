import type { ChildNode, Diagnostic } from '@macroscope/storage';
import { readBlocks } from './block-reader.ts';
import type { WikiContext, WikiSettings } from './context.ts';
import { readInline, readInlineText } from './inline-reader.ts';
import { createLines } from './lines.ts';
import { scanMacros } from './macro-scan.ts';
import { append } from './node.ts';
import { printNode } from './print.ts';
import { Printed } from './printed.ts';
import { createMacroReports } from './unknown-macro.ts';

/** What reading a text leaves beside its nodes. */
export interface WikiReading {
  readonly diagnostics: Diagnostic[];
  /** The colour that the text leaves open. */
  readonly color: string | undefined;
}

/** What a conversion is wanted for. */
export interface WikiAim {
  /** The nodes are only printed: pieces of them may be printed before their block is finished. Default: false. */
  readonly asText?: boolean;
  /** The colour that the text before this one left open. */
  readonly color?: string;
}

/**
 * Reads a text with line feeds only. `take` gets the nodes of each block, finished, in order: who only prints them need
 * not hold the whole tree.
 */
export function readWiki(
  text: string,
  settings: WikiSettings,
  take: (nodes: readonly ChildNode[]) => void,
  { asText = false, color }: WikiAim = {},
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
    depth: 0,
    color,
    inline: readInline,
    content: asText ? readInlineText : readInline,
    settled: asText ? settled : asItIs,
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
  cx.depth++;
  for (let next = cx.waiting.pop(); next; next = cx.waiting.pop()) {
    const { into, range, shape } = next;
    cx.color = undefined;
    readBlocks(cx, range, shape, (nodes) => {
      for (const node of nodes) append(into, node);
    });
  }
  cx.depth--;
  cx.color = outside;
}

/** So deep inside each other elements are finished early; what is deeper waits, so that nesting costs no stack. */
const deepest = 8;

function settled(cx: WikiContext, node: ChildNode): ChildNode {
  if (cx.waiting.length > 0) {
    if (cx.depth >= deepest) return node;
    readBodies(cx);
  }
  return new Printed(printNode(node), false);
}

function asItIs(_cx: WikiContext, node: ChildNode): ChildNode {
  return node;
}
