import type { ChildNode } from '@macrowright/storage';
import { skipBlanks } from './characters.ts';
import type { Shape, WikiContext } from './context.ts';

/** A line at which a block may begin. */
export interface BlockLine {
  readonly start: number;
  /** The first character that is neither space nor tab. */
  readonly ink: number;
  readonly end: number;
  /** Where the content that holds the line ends. */
  readonly limit: number;
  readonly shape: Shape;
  /** The marker of the last item of the list that the line would go on with; `''` when no list is open. */
  readonly list: string;
}

/** A block of wiki markup. The first construct in the list that opens at a line reads it; a paragraph is what none opens. */
export interface BlockConstruct {
  readonly name: string;
  /** The characters that a line may begin with for this block, blanks left out. */
  readonly starts: string;
  /** Whether the block begins at this line. It then also ends the paragraph above. */
  opens(cx: WikiContext, line: BlockLine): boolean;
  /** Reads the block, adds its nodes to `out` and returns where the next line starts. */
  read(cx: WikiContext, line: BlockLine, out: ChildNode[]): number;
}

/** The constructs that each character may begin, in their order. Characters beyond ASCII begin none. */
export function byFirstCharacter<C extends { readonly starts: string }>(
  constructs: readonly C[],
): (readonly C[] | undefined)[] {
  const table: C[][] = [];
  for (const construct of constructs) {
    for (const character of new Set(construct.starts)) {
      const code = character.charCodeAt(0);
      const list = table[code];
      if (list) list.push(construct);
      else if (code < 128) table[code] = [construct];
      else throw new RangeError(`A construct cannot begin with "${character}": only with a character of ASCII.`);
    }
  }
  return Array.from({ length: 128 }, (_, code) => table[code]);
}

/** The block that begins at a line; `undefined` for a paragraph. */
export function blockAt(cx: WikiContext, line: BlockLine): BlockConstruct | undefined {
  const candidates = cx.settings.blocks[cx.text.charCodeAt(line.ink)];
  if (!candidates) return undefined;
  for (const construct of candidates) if (construct.opens(cx, line)) return construct;
  return undefined;
}

/**
 * The end of the text that begins at a line: the lines after it belong to it until one is blank or starts a block.
 * `list`: the marker of the item that the text stands in.
 */
export function endOfText(cx: WikiContext, line: BlockLine, list: string): number {
  const { text, lines, settings } = cx;
  const { limit } = line;
  let { end } = line;
  while (end < limit) {
    const start = end + 1;
    const nextEnd = lines.endOf(start, limit);
    const ink = skipBlanks(text, start, nextEnd);
    if (ink === nextEnd) break;
    if (settings.blocks[text.charCodeAt(ink)] && blockAt(cx, { ...line, start, ink, end: nextEnd, list })) break;
    end = nextEnd;
  }
  return end;
}
