import type { Diagnostic, Fix, Range } from '@macrowright/storage';

/** Storage format inside another file: its text, and the position of each part in that file. */
export interface Snippet {
  readonly text: string;
  /** In the order of `text`. Inside a segment, text and file have the same characters. */
  readonly segments: readonly Segment[];
  /** Escapes text for the surrounding file. */
  readonly escape: (text: string) => string;
  /** Ranges in `text` that stand for values known only at run time. */
  readonly placeholders: readonly Range[];
}

/** A range of the text, and its range in the file. */
export interface Segment {
  readonly text: Range;
  readonly source: Range;
}

/** Moves a diagnostic, with its fix, from a snippet to the surrounding file. */
export function toHost(snippet: Snippet, diagnostic: Diagnostic): Diagnostic {
  const { fix, range, ...rest } = diagnostic;
  return { ...rest, range: rangeToHost(snippet, range), ...(fix && { fix: fixToHost(snippet, fix) }) };
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

/** Between two segments, an end offset maps to the end of the first one and a start offset to the start of the second one. */
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
  // a segment whose lengths differ is a single escape sequence
  if (text.end - text.start !== source.end - source.start) return side === 'start' ? source.start : source.end;
  return source.start + Math.max(0, offset - text.start);
}

/** Collects the text and segments of a snippet. Merges adjacent segments without escapes. */
export function createSnippetBuilder() {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let length = 0;

  return {
    get length() {
      return length;
    },
    /** Adds text located between `start` and `end` in the file. */
    add(text: string, start: number, end: number) {
      if (text === '') return;
      const last = segments.at(-1);
      const isSameLength = text.length === end - start;
      if (
        last &&
        isSameLength &&
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
    finish(encode: Snippet['escape'], placeholders: readonly Range[] = []): Snippet {
      return { text: pieces.join(''), segments, escape: encode, placeholders };
    },
  };
}
