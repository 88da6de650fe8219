import { createSnippetBuilder, type Snippet } from './snippet.ts';

/** Replaces each `${…}`. Documents do not contain this character. */
export const placeholderCharacter = '\ue000';

/**
 * Templates tagged `storage` in JavaScript or TypeScript. Each `${…}` becomes one character of the private use area.
 *
 * Comments, strings and other templates are skipped. Regular expressions are not distinguished from division, so one that
 * contains a quote can hide templates after it on the same line.
 */
export function storageInTemplates(source: string): readonly Snippet[] {
  const snippets: Snippet[] = [];
  /** The `{` depth of each open template. Code inside `${…}` is read like any other code. */
  const stack: {
    depth: number;
    builder: Builder | undefined;
    placeholders: { start: number; end: number }[];
    placeholderStart: number;
  }[] = [];
  let at = 0;
  let depth = 0;
  while (at < source.length) {
    const character = source[at];
    const top = stack.at(-1);
    if (character === '/' && source[at + 1] === '/') at = lineEnd(source, at);
    else if (character === '/' && source[at + 1] === '*') {
      const end = source.indexOf('*/', at + 2);
      at = end < 0 ? source.length : end + 2;
    } else if (character === '"' || character === "'") at = stringEnd(source, at, character);
    else if (character === '`') {
      const builder = isTagged(source, at) ? createSnippetBuilder() : undefined;
      stack.push({ depth, builder, placeholders: [], placeholderStart: -1 });
      at = text(at + 1);
    } else if (character === '{') {
      depth++;
      at++;
    } else if (character === '}') {
      if (top && top.placeholderStart >= 0 && depth === top.depth) {
        if (top.builder) {
          const start = top.builder.length;
          top.builder.add(placeholderCharacter, top.placeholderStart, at + 1);
          top.placeholders.push({ start, end: start + 1 });
        }
        top.placeholderStart = -1;
        at = text(at + 1);
      } else {
        depth = Math.max(0, depth - 1);
        at++;
      }
    } else at++;
  }
  return snippets.sort((a, b) => (a.segments[0]?.source.start ?? 0) - (b.segments[0]?.source.start ?? 0));

  /** Reads the text of the innermost template up to its end or its next placeholder. */
  function text(from: number): number {
    const top = stack.at(-1);
    let start = from;
    for (let end = from; end < source.length; end++) {
      const character = source[end];
      if (character === '\\') {
        top?.builder?.add(source.slice(start, end), start, end);
        const escaped = source.charAt(end + 1);
        top?.builder?.add(escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped, end, end + 2);
        end++;
        start = end + 1;
      } else if (character === '`' || (character === '$' && source[end + 1] === '{')) {
        top?.builder?.add(source.slice(start, end), start, end);
        if (character === '`') {
          stack.pop();
          if (top?.builder) snippets.push(top.builder.finish(escapeTemplate, top.placeholders));
          return end + 1;
        }
        if (top) {
          top.placeholderStart = end;
          top.depth = depth;
        }
        return end + 2;
      }
    }
    stack.pop(); // an unterminated template cannot occur in a valid program
    return source.length;
  }
}

type Builder = ReturnType<typeof createSnippetBuilder>;

function isTagged(source: string, quote: number): boolean {
  let at = quote;
  while (/\s/.test(source.charAt(at - 1))) at--;
  return source.slice(Math.max(0, at - 7), at) === 'storage' && !/[\w$.]/.test(source.charAt(at - 8));
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
}

function stringEnd(source: string, start: number, quote: string): number {
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === quote) return at + 1;
    else if (character === '\n') return at; // a string ends at the end of its line
  }
  return source.length;
}
