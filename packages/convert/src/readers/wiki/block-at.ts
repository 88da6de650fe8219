import { skipSpaces } from './characters.ts';
import type { BlockConstruct, BlockLine, ConstructReader } from './construct.ts';

/** The block that starts at a line; `undefined` for a paragraph. */
export function blockAt(reader: ConstructReader, line: BlockLine): BlockConstruct | undefined {
  const candidates = reader.settings.blocks[reader.text.charCodeAt(line.ink)];
  if (!candidates) return undefined;
  for (const construct of candidates) if (construct.opens(reader, line)) return construct;
  return undefined;
}

/**
 * The end of the text that starts at a line: it continues until a line is blank or starts a block. `list`: the marker of the
 * item that contains the text.
 */
export function endOfText(reader: ConstructReader, line: BlockLine, list: string): number {
  const { text, lines, settings } = reader;
  const { limit } = line;
  let { end } = line;
  while (end < limit) {
    const start = end + 1;
    const nextEnd = lines.endOf(start, limit);
    const ink = skipSpaces(text, start, nextEnd);
    if (ink === nextEnd) break;
    if (settings.blocks[text.charCodeAt(ink)] && blockAt(reader, { ...line, start, ink, end: nextEnd, list })) break;
    end = nextEnd;
  }
  return end;
}
