import type { Diagnostic, Fix, Range } from '@macrowright/storage';

/** Storage format inside another file: its text, and where each part of that stands. */
export interface Snippet {
  readonly text: string;
  /** In order of `text`. From one to the next, both sides run in step. */
  readonly segments: readonly Segment[];
  /** Text in the form that the file around needs. */
  readonly escape: (text: string) => string;
  /** Stretches of `text` that stand for what only a program knows. */
  readonly holes: readonly Range[];
}

/** A stretch of the text and of the file around it. */
export interface Segment {
  readonly text: Range;
  readonly source: Range;
}

/** A finding about a snippet as one about the file around it. A fix is kept when every edit can be carried over. */
export function toHost(snippet: Snippet, diagnostic: Diagnostic): Diagnostic {
  const { fix, range, ...rest } = diagnostic;
  const mended = fix && fixToHost(snippet, fix);
  return { ...rest, range: rangeToHost(snippet, range), ...(mended && { fix: mended }) };
}

function fixToHost(snippet: Snippet, fix: Fix): Fix {
  const edits = fix.edits.map(({ range, text }) => ({
    range: rangeToHost(snippet, range),
    text: snippet.escape(text),
  }));
  return { ...fix, edits };
}

function rangeToHost(snippet: Snippet, { start, end }: Range): Range {
  const from = offsetToHost(snippet, start, 'start');
  return { start: from, end: end === start ? from : Math.max(from, offsetToHost(snippet, end, 'end')) };
}

/** An offset between two segments is the end of the first for an end, the start of the second for a start. */
function offsetToHost({ segments }: Snippet, offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { text } = segments[middle] ?? { text: { end: 0 } };
    if (side === 'start' ? text.end > offset : text.end >= offset) high = middle;
    else low = middle + 1;
  }
  const segment = segments[low];
  if (!segment) return 0;
  const { text, source } = segment;
  if (offset >= text.end) return source.end;
  // a segment of unequal lengths is one escape, which has no inside
  if (text.end - text.start !== source.end - source.start) return side === 'start' ? source.start : source.end;
  return source.start + Math.max(0, offset - text.start);
}

/** Collects the text of a snippet with its segments; neighbours that run in step become one. */
export function createSnippetBuilder() {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let length = 0;

  return {
    get length() {
      return length;
    },
    /** Adds a text that stands at `start` to `end` in the file. */
    add(text: string, start: number, end: number) {
      if (text === '') return;
      const last = segments.at(-1);
      const inStep = text.length === end - start;
      if (
        last &&
        inStep &&
        last.source.end === start &&
        last.text.end - last.text.start === start - last.source.start
      ) {
        segments[segments.length - 1] = {
          text: { start: last.text.start, end: length + text.length },
          source: { start: last.source.start, end },
        };
      } else {
        segments.push({ text: { start: length, end: length + text.length }, source: { start, end } });
      }
      pieces.push(text);
      length += text.length;
    },
    finish(encode: Snippet['escape'], holes: readonly Range[] = []): Snippet {
      return { text: pieces.join(''), segments, escape: encode, holes };
    },
  };
}
