import type { ChildNode, Range } from '@macrowright/storage';
import { blockAt, endOfText } from './block-at.ts';
import { addParagraphs } from './blocks/paragraphs.ts';
import { skipSpaces } from './characters.ts';
import type { BlockLine, ConstructReader, Shape } from './construct.ts';
import { makeText, wrap } from './node.ts';

/**
 * Reads the blocks of a range: constructs where one opens, otherwise paragraphs. `take` gets the nodes of each block once it is
 * read, in an array that is reused for the next block.
 */
export function readBlocks(
  reader: ConstructReader,
  { start, end: limit }: Range,
  shape: Shape,
  take: (nodes: ChildNode[]) => void,
): void {
  const { text } = reader;
  const out: ChildNode[] = [];
  let isEmpty = true;
  for (let at = start; at < limit; ) {
    const end = reader.lines.endOf(at, limit);
    const ink = skipSpaces(text, at, end);
    if (ink === end) {
      at = end + 1;
      continue;
    }
    isEmpty = false;
    const line: BlockLine = { start: at, ink, end, limit, shape, list: '' };
    const construct = blockAt(reader, line);
    if (construct) at = Math.max(construct.read(reader, line, out), end + 1);
    else {
      const last = endOfText(reader, line, '');
      addParagraphs(reader.inline({ start: at, end: last }), at, last, out);
      at = last + 1;
    }
    if (out.length === 0) continue;
    take(out);
    out.length = 0;
  }
  if (isEmpty && shape === 'cell' && limit > start) take([spaceParagraph(text, start, limit)]);
}

/** An empty cell keeps its whitespace. */
function spaceParagraph(text: string, start: number, end: number): ChildNode {
  return wrap('p', [makeText(text.slice(start, end).replaceAll('\n', ' '), start, end)], start, end);
}
