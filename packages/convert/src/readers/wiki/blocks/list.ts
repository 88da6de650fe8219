import type { ChildNode } from '@macrowright/storage';
import { blockAt, endOfText } from '../block-at.ts';
import { skipSpaces } from '../characters.ts';
import type { BlockConstruct, BlockLine, ConstructReader } from '../construct.ts';
import { appendAll, make, wrap } from '../node.ts';
import { addParagraphs } from './paragraphs.ts';

/**
 * Lists. The length of the marker is the depth, its last character the type. Lines that start no block continue the item.
 *
 *     * bullet
 *     *# number below it
 *     - dash
 */
export const list: BlockConstruct = {
  name: 'list',
  starts: '*#-',
  opens({ text }, { ink, end, list: open }) {
    const marks = markerEnd(text, ink, end);
    const content = skipSpaces(text, marks, end);
    if (content === marks || content === end) return false;
    // "-- x" is a dash unless a list is open
    return open !== '' || marks - ink === 1 || !onlyDashes(text, ink, marks);
  },
  read(reader, first, out) {
    const { text, lines } = reader;
    const { limit, shape } = first;
    const levels: Level[] = [];
    let line = first;
    for (;;) {
      const { start, ink } = line;
      const marks = markerEnd(text, ink, line.end);
      const marker = text.slice(ink, marks);
      const end = endOfText(reader, line, marker);
      openItem(levels, marker, start, end, out).item = itemContent(reader, skipSpaces(text, marks, end), end);
      const at = end + 1;
      const nextEnd = at < limit ? lines.endOf(at, limit) : at;
      const nextInk = skipSpaces(text, at, nextEnd);
      const next: BlockLine = { start: at, ink: nextInk, end: nextEnd, limit, shape, list: marker };
      if (at >= limit || nextInk === nextEnd || blockAt(reader, next) !== this) {
        closeLevels(levels, 0, out);
        return at;
      }
      line = next;
    }
  },
};

/** Item content is not wrapped in paragraphs, except next to a block macro. */
function itemContent(reader: ConstructReader, start: number, end: number): ChildNode[] {
  const content = reader.inline({ start, end });
  if (content.blocks.size === 0) return content.nodes;
  const blocks: ChildNode[] = [];
  addParagraphs(content, start, end, blocks);
  return blocks;
}

/** An open list, and its last item, to which nested lists are added. */
interface Level {
  readonly type: string;
  readonly start: number;
  end: number;
  readonly items: ChildNode[];
  item: ChildNode[] | undefined;
  itemStart: number;
  itemEnd: number;
}

/** Opens and closes levels so that an item is at the depth of its marker, and returns its level. */
function openItem(levels: Level[], marker: string, start: number, end: number, out: ChildNode[]): Level {
  const depth = marker.length;
  const type = marker[depth - 1] ?? '*';
  closeLevels(levels, levels[depth - 1]?.type === type ? depth : depth - 1, out);
  while (levels.length < depth) {
    const parent = levels.at(-1);
    if (parent && !parent.item) {
      parent.item = [];
      parent.itemStart = start;
      parent.itemEnd = end;
    }
    const levelType = levels.length === depth - 1 ? type : (marker[levels.length] ?? type);
    levels.push({ type: levelType, start, end, items: [], item: undefined, itemStart: start, itemEnd: end });
  }
  for (const open of levels) open.end = end;
  const level = levels[depth - 1] as Level; // created above if it was missing
  closeItem(level);
  level.itemStart = start;
  level.itemEnd = end;
  return level;
}

/** Closes the levels below a depth, each into the item above it. */
function closeLevels(levels: Level[], depth: number, out: ChildNode[]): void {
  while (levels.length > depth) {
    const level = levels.pop();
    if (!level) return;
    closeItem(level);
    const { type, start, end, items } = level;
    const attributes = type === '-' ? { class: 'alternate' } : undefined;
    (levels.at(-1)?.item ?? out).push(appendAll(make(type === '#' ? 'ol' : 'ul', attributes, start, end), items));
  }
}

function closeItem(level: Level): void {
  if (level.item) level.items.push(wrap('li', level.item, level.itemStart, level.itemEnd));
  level.item = undefined;
}

function markerEnd(text: string, ink: number, end: number): number {
  let at = ink;
  while (at < end && isMarker(text.charCodeAt(at))) at++;
  return at;
}

function isMarker(code: number): boolean {
  return code === 42 || code === 35 || code === 45;
}

function onlyDashes(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 45) return false;
  return true;
}
