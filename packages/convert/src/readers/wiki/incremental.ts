import { scanWikiMacros, type WikiMacro } from '@macrowright/macros';
import { createPrinter, type Diagnostic, type SourceMap } from '@macrowright/storage';
import { isKeptMacro } from './kept-storage.ts';
import { findMarkdown } from './markdown.ts';
import { normalize } from './normalize.ts';
import { settingsOf, type WikiOptions } from './options.ts';
import { readWiki } from './read-wiki.ts';
import { readWikiDocument } from './wiki-document.ts';

/** Converts a text repeatedly while it is being edited. */
export interface WikiConverter {
  /** Converts the text. Blocks that occurred anywhere in the previous text are not read again. */
  convert(wiki: string): WikiConversion;
}

/** The result of `wikiToStorage` for the same text, without the nodes. */
export interface WikiConversion {
  readonly storage: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Computed on first use. */
  readonly sourceMap: SourceMap;
  /** The number of blocks reused from the previous text, and the total number. */
  readonly reused: number;
  readonly blocks: number;
}

type Segment = SourceMap['segments'][number];

/** Blocks between blank lines that no macro spans: their conversion does not depend on the rest of the text. */
interface Chunk {
  readonly text: string;
  readonly storage: string;
  readonly diagnostics: readonly Diagnostic[];
  segments: readonly Segment[] | undefined;
}

/**
 * Creates a converter that remembers the previous text. Custom blocks may span blank lines, so with the option `blocks` the
 * whole text is read each time.
 */
export function createWikiConverter(options: WikiOptions = {}): WikiConverter {
  const settings = settingsOf(options);
  let known = new Map<string, Chunk>();

  const macrosOf = (text: string) => scanWikiMacros(text, settings.registry, { hasPlainBody: isKeptMacro }).macros;
  const chunkOf = (text: string): Chunk => {
    const printer = createPrinter('xml');
    const diagnostics = readWiki(text, settings, printer.print);
    return { text, storage: printer.take(), diagnostics, segments: undefined };
  };

  return {
    convert(wiki) {
      const { text, toSource } = normalize(wiki);
      const starts = options.blocks ? [0, text.length] : chunkStarts(text, macrosOf(text));
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
            segments: joinedSegments(chunks, starts).map(({ source, output }) => ({
              source: toSource(source),
              output,
            })),
          };
        },
      };
    },
  };

  function joinedSegments(chunks: readonly Chunk[], starts: readonly number[]): Segment[] {
    const all: Segment[] = [];
    let length = 0;
    for (const [index, chunk] of chunks.entries()) {
      chunk.segments ??= readWikiDocument(chunk.text, settings).sourceMap.segments;
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
}

const blankLine = /\n[ \t]*\n/g;

/** Where the chunks of a text start (at blank lines outside macros and colors), and the end of the text. */
function chunkStarts(text: string, spans: ReadonlyMap<number, WikiMacro>): number[] {
  const ordered = [...spans.values()].sort((a, b) => a.start - b.start);
  const starts = [0];
  let span = 0;
  let covered = 0;
  for (const { index, 0: lines } of text.matchAll(blankLine)) {
    for (; span < ordered.length && (ordered[span]?.start ?? 0) < index; span++) {
      const { kind, end, openEnd, bodyEnd } = ordered[span] as WikiMacro; // the index is in range
      // a color extends to the next tag, which belongs to it
      covered = Math.max(covered, kind !== 'color' ? end : bodyEnd > openEnd ? bodyEnd + 1 : openEnd);
    }
    if (index >= covered) starts.push(index + lines.length);
  }
  if (starts.at(-1) !== text.length) starts.push(text.length);
  return starts;
}
