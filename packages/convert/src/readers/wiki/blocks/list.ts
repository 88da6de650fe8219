import type { ChildNode } from '@macrowright/storage';
import { type BlockConstruct, type BlockLine, blockAt, endOfText } from '../block-construct.ts';
import { skipBlanks } from '../characters.ts';
import type { WikiContext } from '../context.ts';
import { addJoined, around, compact } from '../printed.ts';
import { addParagraphs } from './paragraphs.ts';

/**
 * Lists. The length of the marker is the depth, its last character the type; lines that begin nothing go on with the item.
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
    const content = skipBlanks(text, marks, end);
    if (content === marks || content === end) return false;
    // "-- x" is a dash unless a list is open
    return open !== '' || marks - ink === 1 || !onlyDashes(text, ink, marks);
  },
  read(cx, first, out) {
    const { text } = cx;
    const { limit, shape } = first;
    const levels: Level[] = [];
    let line = first;
    for (;;) {
      const { start, ink } = line;
      const marks = markerEnd(text, ink, line.end);
      const marker = text.slice(ink, marks);
      const end = endOfText(cx, line, marker);
      const level = openItem(levels, marker, start, end, out);
      level.item = contentOf(cx, skipBlanks(text, marks, end), end);
      const at = end + 1;
      const nextEnd = at < limit ? cx.lines.endOf(at, limit) : at;
      const next: BlockLine = {
        start: at,
        ink: skipBlanks(text, at, nextEnd),
        end: nextEnd,
        limit,
        shape,
        list: marker,
      };
      if (at >= limit || next.ink === nextEnd || blockAt(cx, next) !== this) {
        closeLevels(levels, 0, out);
        return at;
      }
      line = next;
    }
  },
};

/** An item holds bare text, and paragraphs only beside a block macro. */
function contentOf(cx: WikiContext, start: number, end: number): ChildNode[] {
  const content = cx.content(cx, { start, end }, true);
  if (content.blocks.size === 0) return [...content.nodes];
  const blocks: ChildNode[] = [];
  addParagraphs(content, start, end, blocks);
  return blocks;
}

/** A list that may go on, and its last item, to which lists below it are added. */
interface Level {
  readonly type: string;
  readonly start: number;
  end: number;
  readonly items: ChildNode[];
  item: ChildNode[] | undefined;
  itemStart: number;
  itemEnd: number;
}

/** Opens and closes levels so that the item stands at the depth of its marker, and returns its level. */
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
    const own = levels.length === depth - 1 ? type : (marker[levels.length] ?? type);
    levels.push({ type: own, start, end, items: [], item: undefined, itemStart: start, itemEnd: end });
  }
  for (const open of levels) open.end = end;
  const level = levels[depth - 1] as Level; // the loop has just seen to it
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
    const list = around(type === '#' ? 'ol' : 'ul', start, end, items, type === '-' ? dashed : undefined);
    (levels.at(-1)?.item ?? out).push(list);
  }
}

function closeItem(level: Level): void {
  if (level.item) addJoined(level.items, compact(around('li', level.itemStart, level.itemEnd, level.item)));
  level.item = undefined;
}

const dashed = { class: 'alternate' } as const;

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
