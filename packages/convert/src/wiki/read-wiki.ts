import type { ChildNode, Diagnostic } from '@macroscope/storage';
import { readBlocks } from './block-reader.ts';
import type { WikiContext, WikiSettings } from './context.ts';
import { readInline } from './inline-reader.ts';
import { createLines } from './lines.ts';
import { scanMacros } from './macro-scan.ts';
import { make } from './node.ts';
import { createMacroReports } from './unknown-macro.ts';

/** The nodes of a wiki text. */
export interface WikiContent {
  readonly nodes: readonly ChildNode[];
  readonly diagnostics: Diagnostic[];
  /** The colour that the text leaves open. */
  readonly color: string | undefined;
}

/** Reads a text with line feeds only. `color`: the one that the text before it left open. */
export function readWiki(text: string, settings: WikiSettings, color?: string): WikiContent {
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
  const root = make('div', undefined, 0, text.length);
  readBlocks(cx, { range: { start: 0, end: text.length }, into: root, shape: 'body' });
  const left = cx.color;
  for (let next = cx.waiting.pop(); next; next = cx.waiting.pop()) {
    // a colour goes on over the blocks of one body, not into another
    cx.color = undefined;
    readBlocks(cx, next);
  }
  const nodes = root.children;
  for (const node of nodes) node.parent = null;
  return { nodes, diagnostics, color: left };
}
