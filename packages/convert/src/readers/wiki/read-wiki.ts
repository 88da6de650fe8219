import { scanWikiMacros } from '@macrowright/macros';
import type { ChildNode, Diagnostic, Range } from '@macrowright/storage';
import { readBlocks, readLineOfText } from './block-reader.ts';
import { addParagraphs } from './blocks/paragraphs.ts';
import type { Shape, WikiContext, WikiSettings } from './context.ts';
import { readContent, readInline } from './inline-reader.ts';
import { isKeptMacro } from './kept-storage.ts';
import { createLines } from './lines.ts';
import { append, make } from './node.ts';
import { Pieces } from './pieces.ts';
import { pushNode } from './print.ts';
import { Printed, wrap } from './printed.ts';
import { emptyTag } from './tags.ts';
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
  const {
    macros: spans,
    unclosed,
    inMonospace,
  } = scanWikiMacros(text, settings.registry, { hasPlainBody: isKeptMacro });
  for (const { name, start, openEnd } of unclosed) reports.unclosed(name, { start, end: openEnd });
  for (const { name, start, end } of inMonospace) reports.unknown(name, { start, end });
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
    asText,
    inline: readInline,
    content: readContent,
    body: readBody,
    settled,
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

function readBody(cx: WikiContext, name: string, { start, end }: Range, range: Range, shape: Shape): ChildNode {
  if (!cx.asText || cx.depth >= deepest) {
    const into = make(name, undefined, start, end);
    cx.waiting.push({ range, into, shape });
    return into;
  }
  const outside = cx.color;
  cx.depth++;
  cx.color = undefined;
  const printed = printBody(cx, range, shape);
  cx.depth--;
  cx.color = outside;
  if (!printed.pieces.isEmpty) return wrap(printed, name);
  printed.pieces.add(emptyTag(name));
  return printed;
}

function printBody(cx: WikiContext, range: Range, shape: Shape): Printed {
  const pieces = new Pieces();
  const take = (nodes: readonly ChildNode[]) => {
    if (cx.waiting.length > 0) readBodies(cx);
    for (const node of nodes) pushNode(node, pieces);
  };
  const content = readLineOfText(cx, range, shape);
  if (content) {
    const [only] = content.nodes;
    if (only instanceof Printed && content.nodes.length === 1 && content.blocks.size === 0) return wrap(only, 'p');
    const out: ChildNode[] = [];
    addParagraphs(content, range.start, range.end, out);
    take(out);
  } else readBlocks(cx, range, shape, take);
  return new Printed(pieces, false);
}

function settled(cx: WikiContext, node: ChildNode): ChildNode {
  if (!cx.asText || node instanceof Printed) return node;
  if (cx.waiting.length > 0) {
    if (cx.depth >= deepest) return node;
    readBodies(cx);
  }
  const pieces = new Pieces();
  pushNode(node, pieces);
  return new Printed(pieces, false);
}
