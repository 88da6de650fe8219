import {
  appendChildren,
  type ChildNode,
  type Element,
  element,
  isElement,
  type Range,
  text as textNode,
  textOf,
} from '@macroscope/storage';
import { skipBlanks } from './characters.ts';
import { placed, type Waiting, type WikiContext } from './context.ts';
import { type InlineRun, imageEnd, linkEnd, readInline } from './inline.ts';

const heading = /[ \t]*h([1-6])\.[ \t]*/y;
const quoteLine = /[ \t]*bq\.[ \t]*/y;
const rule = /^[ \t]*----[ \t]*$/;
const item = /[ \t]*([*#-]+)[ \t]+(?=[^ \t\n])/y;

/** Reads the blocks of a range into an element: headings, rules, quotes, lists, tables, paragraphs. */
export function readBlocks(cx: WikiContext, { range, into, shape }: Waiting): void {
  const { text } = cx;
  const out: ChildNode[] = [];
  let at = range.start;

  while (at < range.end) {
    const end = lineEnd(cx, at, range.end);
    if (skipBlanks(text, at, end) === end) {
      at = end + 1;
      continue;
    }
    const kind = blockAt(cx, at, end, shape, false);
    if (kind === 'heading' || kind === 'quote') {
      const pattern = kind === 'heading' ? heading : quoteLine;
      const [marker = '', level] = match(pattern, text, at) ?? [];
      const { nodes, blocks } = readInline(cx, { start: at + marker.length, end });
      const inline = nodes.filter((node) => !blocks.has(node));
      const built =
        kind === 'heading' ? element(`h${level}`, {}, inline) : element('blockquote', {}, element('p', {}, inline));
      out.push(placed(cx, built, at, end), ...blocks);
      at = end + 1;
    } else if (kind === 'rule') {
      out.push(placed(cx, element('hr'), at, end));
      at = end + 1;
    } else if (kind === 'list') {
      at = readList(cx, { start: at, end: range.end }, shape, out);
    } else if (kind === 'table') {
      at = readTable(cx, { start: at, end: range.end }, out);
    } else {
      let last = end;
      while (last < range.end) {
        const nextEnd = lineEnd(cx, last + 1, range.end);
        if (skipBlanks(text, last + 1, nextEnd) === nextEnd || blockAt(cx, last + 1, nextEnd, shape, false)) break;
        last = nextEnd;
      }
      out.push(...paragraphs(cx, readInline(cx, { start: at, end: last }), { start: at, end: last }));
      at = last + 1;
    }
  }
  if (out.length === 0 && shape === 'cell' && range.end > range.start) {
    out.push(
      placed(
        cx,
        element('p', {}, textNode(text.slice(range.start, range.end).replaceAll('\n', ' '))),
        range.start,
        range.end,
      ),
    );
  }
  appendChildren(into, out);
}

/** Which block a line starts; a paragraph when none. */
function blockAt(cx: WikiContext, at: number, end: number, shape: Waiting['shape'], inList: boolean) {
  const { text } = cx;
  const first = skipBlanks(text, at, end);
  switch (text[first]) {
    case 'h':
      return match(heading, text, at) ? 'heading' : undefined;
    case 'b':
      return match(quoteLine, text, at) ? 'quote' : undefined;
    case '|':
      return shape === 'cell' ? undefined : 'table';
    case '-':
      if (end - first < 4096 && rule.test(text.slice(at, end))) return 'rule';
      break;
    case '*':
    case '#':
      break;
    default:
      return undefined;
  }
  const marks = match(item, text, at);
  if (!marks || at + marks[0].length >= end) return undefined;
  // "-- x" is a dash unless a list is open
  return !inList && (marks[1] === '--' || marks[1] === '---') ? undefined : 'list';
}

/** The end of a line; a line end inside a macro is none. */
function lineEnd(cx: WikiContext, from: number, end: number): number {
  const { text } = cx;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at;
    if (code !== 123) continue;
    const span = cx.spans.get(at);
    if (span && (span.kind === 'color' ? span.openEnd : span.end) <= end)
      at = Math.max(at, (span.kind === 'color' ? span.openEnd : span.end) - 1);
  }
  return end;
}

/** Inline content as paragraphs, with its block macros between them. */
function paragraphs(cx: WikiContext, { nodes, blocks }: InlineRun, range: Range): ChildNode[] {
  const out: ChildNode[] = [];
  let run: ChildNode[] = [];
  const close = () => {
    if (blocks.size > 0) {
      while (run.length > 0 && isEdge(run.at(-1))) run.pop();
      while (run.length > 0 && isEdge(run[0])) run.shift();
    }
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      const start = cx.ranges.get(first)?.start ?? range.start;
      out.push(placed(cx, element('p', {}, run), start, cx.ranges.get(last)?.end ?? range.end));
    }
    run = [];
  };
  for (const node of nodes) {
    if (blocks.has(node)) {
      close();
      out.push(node);
    } else run.push(node);
  }
  close();
  return out;
}

function isEdge(node: ChildNode | undefined): boolean {
  if (!node) return false;
  return isElement(node) ? node.name === 'br' && !node.attribs.class : textOf(node).trim() === '';
}

/** `* a` and `*# b`: the length of the marker is the depth, its last character the type. */
function readList(cx: WikiContext, range: Range, shape: Waiting['shape'], out: ChildNode[]): number {
  const { text } = cx;
  const open: { readonly list: Element; readonly type: string; item: Element | undefined }[] = [];
  let at = range.start;
  while (at < range.end) {
    let end = lineEnd(cx, at, range.end);
    if (blockAt(cx, at, end, shape, true) !== 'list' && !(at === range.start)) break;
    const [marker = '', marks = ''] = match(item, text, at) ?? [];
    const start = at + marker.length;
    while (end < range.end) {
      const nextEnd = lineEnd(cx, end + 1, range.end);
      if (skipBlanks(text, end + 1, nextEnd) === nextEnd || blockAt(cx, end + 1, nextEnd, shape, true)) break;
      end = nextEnd;
    }
    const type = marks.at(-1) ?? '*';
    while (open.length > marks.length) open.pop();
    const same = open[marks.length - 1];
    if (same && same.type !== type) open.pop();
    while (open.length < marks.length) {
      const parent = open.at(-1);
      const own = open.length === marks.length - 1 ? type : (marks[open.length] ?? type);
      const list = placed(cx, listElement(own), at, end);
      if (!parent) out.push(list);
      else {
        if (!parent.item) {
          parent.item = element('li');
          appendChildren(parent.list, parent.item);
        }
        appendChildren(parent.item, list);
      }
      open.push({ list, type: own, item: undefined });
    }
    const level = open.at(-1);
    if (level) {
      const content = readInline(cx, { start, end });
      level.item = placed(cx, element('li'), at, end);
      appendChildren(level.item, content.blocks.size > 0 ? paragraphs(cx, content, { start, end }) : content.nodes);
      appendChildren(level.list, level.item);
    }
    at = end + 1;
    if (at < range.end && skipBlanks(text, at, range.end) === lineEnd(cx, at, range.end)) break;
  }
  return at;
}

function listElement(type: string): Element {
  return type === '#' ? element('ol') : element('ul', { class: type === '-' ? 'alternate' : undefined });
}

/** `||a|b|`: the bars before a cell decide its kind; lines that start no row belong to the last cell. */
function readTable(cx: WikiContext, range: Range, out: ChildNode[]): number {
  const { text } = cx;
  const body = element('tbody');
  let at = range.start;
  while (at < range.end) {
    let end = lineEnd(cx, at, range.end);
    if (text[skipBlanks(text, at, end)] !== '|') break;
    // a closed row takes no text from the lines below
    while (end < range.end && !/\|[ \t]*$/.test(text.slice(Math.max(at, end - 64), end))) {
      const nextEnd = lineEnd(cx, end + 1, range.end);
      const first = skipBlanks(text, end + 1, nextEnd);
      if (first === nextEnd || text[first] === '|') break;
      end = nextEnd;
    }
    appendChildren(body, readRow(cx, skipBlanks(text, at, end), end));
    at = end + 1;
  }
  out.push(placed(cx, element('table', {}, body), range.start, Math.min(at, range.end)));
  return at;
}

function readRow(cx: WikiContext, start: number, end: number): Element {
  const { text } = cx;
  const row = placed(cx, element('tr'), start, end);
  let at = start;
  while (at < end) {
    const bars = text[at + 1] === '|' && at + 1 < end ? 2 : 1;
    const from = at + bars;
    const to = cellEnd(cx, from, end);
    if (to === end && skipBlanks(text, from, end) === end) break;
    const cell = placed(cx, element(bars === 2 ? 'th' : 'td'), at, to);
    cx.waiting.push({ range: { start: from, end: to }, into: cell, shape: 'cell' });
    appendChildren(row, cell);
    at = to;
  }
  return row;
}

function cellEnd(cx: WikiContext, from: number, end: number): number {
  const { text } = cx;
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (character === '|') return at;
    if (character === '\\') at++;
    else if (character === '{') {
      const span = cx.spans.get(at);
      if (span && (span.kind === 'color' ? span.openEnd : span.end) <= end)
        at = (span.kind === 'color' ? span.openEnd : span.end) - 1;
    } else if (character === '[') {
      const close = linkEnd(cx, at + 1, end);
      if (close > at + 1) at = close;
    } else if (character === '!') {
      const close = imageEnd(text, at, end);
      if (close > 0) at = close;
    }
  }
  return end;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
