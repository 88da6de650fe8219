import { scanWikiMacros, type WikiMacro } from '@macrowright/macros';
import type { ChildNode, Diagnostic, Element, Range } from '@macrowright/storage';
import { readBlocks } from './block-reader.ts';
import type { InlineContent, Shape, WikiSettings } from './construct.ts';
import { type ColorState, readInline } from './inline-reader.ts';
import { isKeptMacro } from './kept-storage.ts';
import { createLines, type Lines } from './lines.ts';
import { createMacroReports, type MacroReports } from './macro-reports.ts';
import { append } from './node.ts';

/**
 * Reads wiki markup with line feeds only. `take` gets the finished nodes of each block in order, in an array that is reused:
 * a caller that only prints them never holds the whole tree.
 */
export function readWiki(
  text: string,
  settings: WikiSettings,
  take: (nodes: readonly ChildNode[]) => void,
): readonly Diagnostic[] {
  const reading = new Reading(text, settings);
  readBlocks(reading, { start: 0, end: text.length }, 'body', (nodes) => {
    reading.readBodies();
    take(nodes);
  });
  return reading.diagnostics;
}

/** A range whose blocks are read into an element once the current block has ended. */
interface Waiting {
  readonly range: Range;
  readonly into: Element;
  readonly shape: Shape;
}

/** A single pass over one text. */
class Reading implements ColorState {
  readonly text: string;
  readonly settings: WikiSettings;
  readonly spans: ReadonlyMap<number, WikiMacro>;
  readonly lines: Lines;
  readonly diagnostics: Diagnostic[] = [];
  readonly reports: MacroReports;
  color: string | undefined;
  private readonly waiting: Waiting[] = [];

  constructor(text: string, settings: WikiSettings) {
    this.text = text;
    this.settings = settings;
    this.reports = createMacroReports(settings.registry, settings.strict, this.diagnostics);
    const { macros, unclosed, inMonospace } = scanWikiMacros(text, settings.registry, { hasPlainBody: isKeptMacro });
    for (const { name, start, openEnd } of unclosed) this.reports.unclosed(name, { start, end: openEnd });
    for (const { name, start, end } of inMonospace) this.reports.unknown(name, { start, end });
    this.spans = macros;
    this.lines = createLines(text, macros);
  }

  inline(range: Range, links = true): InlineContent {
    return readInline(this, range, links);
  }

  body(range: Range, into: Element, shape: Shape = 'body'): void {
    this.waiting.push({ range, into, shape });
  }

  /** Reads the pending bodies, and those inside them, in source order. A color ends where the body ends. */
  readBodies(): void {
    const { waiting, color } = this;
    reverseFrom(waiting, 0);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { into, range, shape } = next;
      const outside = waiting.length;
      this.color = undefined;
      readBlocks(this, range, shape, (nodes) => {
        for (const node of nodes) append(into, node);
      });
      reverseFrom(waiting, outside);
    }
    this.color = color;
  }
}

/** Reverses the end of an array, so that `pop` returns its items in the order in which they were pushed. */
function reverseFrom(items: Waiting[], from: number): void {
  for (let low = from, high = items.length - 1; low < high; low++, high--) {
    const item = items[low] as Waiting; // both indexes are in range
    items[low] = items[high] as Waiting;
    items[high] = item;
  }
}
