import { scanWikiMacros, type WikiMacro } from '@macrowright/macros';
import type { Diagnostic, SourceMap } from '@macrowright/storage';
import { isKeptMacro } from './kept-storage.ts';
import { mapNodes, type Segment } from './map-nodes.ts';
import { findMarkdown } from './markdown.ts';
import { normalize } from './normalize.ts';
import { createPrinter } from './print.ts';
import { readWiki } from './read-wiki.ts';
import { settingsOf, type WikiOptions } from './wiki-to-storage.ts';

/** Converts a text again and again while it is being written. */
export interface WikiConverter {
  /** Converts the text; blocks that stood in the text before, wherever, are not read again. */
  convert(wiki: string): WikiConversion;
}

/** What `wikiToStorage` makes of the same text, without the tree. */
export interface WikiConversion {
  readonly storage: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Made when it is asked for. */
  readonly sourceMap: SourceMap;
  /** How many blocks were taken over from the text before, and how many there are. */
  readonly reused: number;
  readonly blocks: number;
}

/** Blocks with a blank line before and after them that no macro bridges: what they become hangs on nothing else. */
interface Chunk {
  readonly text: string;
  readonly storage: string;
  readonly diagnostics: readonly Diagnostic[];
  segments: readonly Segment[] | undefined;
}

/**
 * Makes a converter that remembers the text before. Custom blocks may run over blank lines, so with `blocks` given the
 * whole text is read each time.
 */
export function createWikiConverter(options: WikiOptions = {}): WikiConverter {
  const settings = settingsOf(options);
  let known = new Map<string, Chunk>();

  const chunkOf = (text: string): Chunk => {
    const printer = createPrinter();
    const { diagnostics } = readWiki(text, settings, printer.print, { asText: true });
    return { text, storage: printer.text(), diagnostics, segments: undefined };
  };

  return {
    convert(wiki) {
      const { text, toSource } = normalize(wiki);
      const starts = options.blocks
        ? [0, text.length]
        : chunkStarts(text, scanWikiMacros(text, settings.registry, { hasPlainBody: isKeptMacro }).macros);
      const seen = new Map<string, Chunk>();
      const chunks: Chunk[] = [];
      const diagnostics: Diagnostic[] = findMarkdown(text);
      let reused = 0;
      for (let index = 0; index + 1 < starts.length; index++) {
        const from = starts[index] ?? 0;
        const part = text.slice(from, starts[index + 1]);
        const old = seen.get(part) ?? known.get(part);
        if (old) reused++;
        const chunk = old ?? chunkOf(part);
        seen.set(part, chunk);
        chunks.push(chunk);
        for (const entry of chunk.diagnostics) {
          diagnostics.push({ ...entry, range: { start: entry.range.start + from, end: entry.range.end + from } });
        }
      }
      known = seen;
      return {
        storage: chunks.map(({ storage }) => storage).join(''),
        diagnostics: diagnostics
          .map((entry) => ({ ...entry, range: toSource(entry.range) }))
          .sort((a, b) => a.range.start - b.range.start),
        reused,
        blocks: chunks.length,
        get sourceMap() {
          return {
            segments: segmentsOf(chunks, starts).map(({ source, output }) => ({ source: toSource(source), output })),
          };
        },
      };
    },
  };

  function segmentsOf(chunks: readonly Chunk[], starts: readonly number[]): Segment[] {
    const all: Segment[] = [];
    let length = 0;
    for (const [index, chunk] of chunks.entries()) {
      chunk.segments ??= segmentsOfChunk(chunk);
      const from = starts[index] ?? 0;
      for (const { source, output } of chunk.segments) {
        all.push({
          source: { start: source.start + from, end: source.end + from },
          output: { start: output.start + length, end: output.end + length },
        });
      }
      length += chunk.storage.length;
    }
    return all;
  }

  function segmentsOfChunk({ text }: Chunk): Segment[] {
    const segments: Segment[] = [];
    let length = 0;
    readWiki(text, settings, (nodes) => {
      const found = mapNodes(nodes);
      for (const { source, output } of found) {
        segments.push({ source, output: { start: output.start + length, end: output.end + length } });
      }
      length = segments.at(-1)?.output.end ?? length;
    });
    return segments;
  }
}

const blankLine = /\n[ \t]*\n/g;

/** Where the chunks of a text start, and its end: at blank lines outside macros and colours. */
function chunkStarts(text: string, spans: ReadonlyMap<number, WikiMacro>): number[] {
  const ordered = [...spans.values()].sort((a, b) => a.start - b.start);
  const starts = [0];
  let span = 0;
  let covered = 0;
  for (const { index, 0: lines } of text.matchAll(blankLine)) {
    for (; span < ordered.length && (ordered[span]?.start ?? 0) < index; span++) {
      const { kind, end, openEnd, bodyEnd } = ordered[span] as WikiMacro; // the index is in the list
      // a colour runs to the next tag, which belongs to it
      covered = Math.max(covered, kind !== 'color' ? end : bodyEnd > openEnd ? bodyEnd + 1 : openEnd);
    }
    if (index >= covered) starts.push(index + lines.length);
  }
  if (starts.at(-1) !== text.length) starts.push(text.length);
  return starts;
}
