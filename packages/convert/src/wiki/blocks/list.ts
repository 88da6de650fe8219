import type { ChildNode } from '@macroscope/storage';
import type { Element } from 'domhandler';
import { type BlockConstruct, type BlockLine, blockAt, endOfText } from '../block-construct.ts';
import { skipBlanks } from '../characters.ts';
import type { WikiContext } from '../context.ts';
import { append, appendAll, make } from '../node.ts';
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
      const item = make('li', undefined, start, end);
      open(levels, marker, start, end, out, item);
      addContent(cx, item, skipBlanks(text, marks, end), end);
      const at = end + 1;
      if (at >= limit) return at;
      const nextEnd = cx.lines.endOf(at, limit);
      const next: BlockLine = {
        start: at,
        ink: skipBlanks(text, at, nextEnd),
        end: nextEnd,
        limit,
        shape,
        list: marker,
      };
      if (next.ink === nextEnd || blockAt(cx, next) !== this) return at;
      line = next;
    }
  },
};

/** An item holds bare text, and paragraphs only beside a block macro. */
function addContent(cx: WikiContext, item: Element, start: number, end: number): void {
  const content = cx.content(cx, { start, end });
  if (content.blocks.size === 0) {
    appendAll(item, content.nodes);
    return;
  }
  const blocks: ChildNode[] = [];
  addParagraphs(content, start, end, blocks);
  appendAll(item, blocks);
}

interface Level {
  readonly list: Element;
  readonly type: string;
  item: Element | undefined;
}

/** Opens and closes levels so that the item stands at the depth of its marker. */
function open(levels: Level[], marker: string, start: number, end: number, out: ChildNode[], item: Element): void {
  const depth = marker.length;
  const type = marker[depth - 1] ?? '*';
  if (levels.length > depth) levels.length = depth;
  const same = levels[depth - 1];
  if (same && same.type !== type) levels.pop();
  while (levels.length < depth) {
    const parent = levels.length > 0 ? levels[levels.length - 1] : undefined;
    const own = levels.length === depth - 1 ? type : (marker[levels.length] ?? type);
    const made = make(own === '#' ? 'ol' : 'ul', own === '-' ? { class: 'alternate' } : undefined, start, end);
    if (!parent) out.push(made);
    else {
      if (!parent.item) {
        parent.item = make('li', undefined, start, end);
        append(parent.list, parent.item);
      }
      append(parent.item, made);
    }
    levels.push({ list: made, type: own, item: undefined });
  }
  const level = levels[depth - 1];
  if (!level) return;
  level.item = item;
  append(level.list, item);
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
