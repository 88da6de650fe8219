import { type ChildNode, decodeEntities, element, type Range, text as textNode } from '@macroscope/storage';
import { isBlankAt, isWordAt, special } from './characters.ts';
import { placed, type WikiContext } from './context.ts';
import { emoticonAt, emoticons } from './emoticons.ts';
import { readImage } from './image.ts';
import { keptPlacement, readKept } from './kept-storage.ts';
import { readLink } from './link.ts';
import { macroElement } from './macro-element.ts';
import type { MacroSpan } from './macro-scan.ts';

/** Inline content; `blocks` names the nodes in it that must not stand inside a paragraph. */
export interface InlineRun {
  readonly nodes: ChildNode[];
  readonly blocks: ReadonlySet<ChildNode>;
}

type Token =
  | { readonly type: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly type: 'node'; readonly node: ChildNode }
  | { readonly type: 'color'; readonly value: string | undefined }
  | {
      readonly type: 'mark';
      readonly mark: string;
      readonly opens: boolean;
      readonly closes: boolean;
      readonly start: number;
      readonly end: number;
    };

const markElements: Readonly<Record<string, string>> = {
  '??': 'cite',
  '*': 'strong',
  _: 'em',
  '+': 'u',
  '-': 'del',
  '^': 'sup',
  '~': 'sub',
  '{{': 'code',
};
const interesting = new Set('\\{}[!*_-+^~?:;(<&hfmniHFMNI\n');
const bareUrl = /(?:https?|ftps?|nntp|irc):\/\/[^\s<>|{}"[\]]+|(?:mailto|news):[^\s<>|{}"[\]]+/iy;
const entity = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/y;

/** Reads inline markup. Phrases end at their line; what cannot open or close is text. */
export function readInline(cx: WikiContext, range: Range, links = true): InlineRun {
  const blocks = new Set<ChildNode>();
  const nodes: ChildNode[] = [];
  const tokens: Token[] = [];
  const { text } = cx;
  const { end } = range;
  let lineStart = range.start;
  let at = range.start;
  let textStart = at;

  const flush = (until: number) => {
    if (until > textStart)
      tokens.push({ type: 'text', value: text.slice(textStart, until), start: textStart, end: until });
  };
  const add = (token: Token, from: number, next: number) => {
    flush(from);
    tokens.push(token);
    at = textStart = next;
  };
  const assembleLine = () => {
    nodes.push(...assembled(cx, tokens));
    tokens.length = 0;
  };

  while (at < end) {
    const character = text[at] ?? '';
    if (!interesting.has(character)) {
      at++;
      continue;
    }
    if (character === '\n') {
      flush(at);
      assembleLine();
      nodes.push(placed(cx, element('br'), at, at + 1));
      lineStart = textStart = ++at;
      continue;
    }
    if (character === '\\') {
      const next = text[at + 1] ?? '';
      if (next === '\\' && at + 1 < end) {
        let run = 2;
        while (at + run < end && text[at + run] === '\\') run++;
        if (run % 2 === 0) {
          for (let i = 0; i < run; i += 2) {
            const node = placed(cx, element('br', { class: 'atl-forced-newline' }), at, at + 2);
            add({ type: 'node', node }, at, at + 2);
          }
        } else at += run;
      } else if (at + 1 < end && special.includes(next)) {
        // \{{x}} is not monospaced: both braces are literal
        const length = next === '{' && text[at + 2] === '{' ? 2 : 1;
        add(
          { type: 'text', value: text.slice(at + 1, at + 1 + length), start: at, end: at + 1 + length },
          at,
          at + 1 + length,
        );
      } else at++;
      continue;
    }
    if (character === '{') {
      const span = cx.spans.get(at);
      if (span && (span.kind === 'color' ? span.openEnd : span.end) <= end) {
        if (span.kind === 'color') {
          add(
            { type: 'color', value: span.parameters === '' ? undefined : colorOf(span.parameters) },
            at,
            span.openEnd,
          );
          continue;
        }
        const kept = keptNodes(cx, span);
        if (kept) {
          flush(at);
          if (kept.inline) for (const node of kept.nodes) tokens.push({ type: 'node', node });
          else {
            assembleLine();
            for (const node of kept.nodes) blocks.add(node);
            nodes.push(...kept.nodes);
          }
          at = textStart = span.end;
          continue;
        }
        const inline = isInline(text, span, range);
        const node = macroElement(cx, span, inline);
        if (inline) add({ type: 'node', node }, at, span.end);
        else {
          flush(at);
          assembleLine();
          blocks.add(node);
          nodes.push(node);
          at = textStart = span.end;
        }
        continue;
      }
      const forced = forcedMark(text, at);
      if (forced) {
        const next = at + forced.length + 2;
        const opens = !isBlankAt(text, next, lineStart, end);
        const closes = !isBlankAt(text, at - 1, lineStart, end);
        add({ type: 'mark', mark: forced, opens, closes, start: at, end: next }, at, next);
        continue;
      }
      if (text[at + 1] === '{' && at + 1 < end && !isWordAt(text, at - 1)) {
        // {{{}x{}}} is what newer editors write
        const next = text.startsWith('{{{}', at) ? at + 4 : at + 2;
        add({ type: 'mark', mark: '{{', opens: true, closes: false, start: at, end: next }, at, next);
        continue;
      }
      if (text.startsWith('{}}}', at)) {
        add({ type: 'mark', mark: '{{', opens: false, closes: true, start: at, end: at + 4 }, at, at + 4);
        continue;
      }
      at++;
      continue;
    }
    if (character === '}') {
      if (text[at + 1] === '}' && at + 1 < end && text[at + 2] !== '}' && (at + 2 >= end || !isWordAt(text, at + 2))) {
        add({ type: 'mark', mark: '{{', opens: false, closes: true, start: at, end: at + 2 }, at, at + 2);
      } else at++;
      continue;
    }
    if (character === '[') {
      const close = links ? linkEnd(cx, at + 1, end) : -1;
      const inner = { start: at + 1, end: close };
      const node = close > at + 1 ? readLink(cx, inner, (alias) => readInline(cx, alias, false).nodes) : undefined;
      if (node) add({ type: 'node', node }, at, close + 1);
      else at++;
      continue;
    }
    if (character === '!') {
      const close = isWordAt(text, at - 1) && at > lineStart ? -1 : imageEnd(text, at, end);
      const node = close > 0 ? readImage(cx, at + 1, close) : undefined;
      if (node) add({ type: 'node', node }, at, close + 1);
      else at++;
      continue;
    }
    if (character === '&') {
      entity.lastIndex = at;
      const [raw = ''] = entity.exec(text) ?? [];
      const value = raw === '' ? '' : decodeEntities(raw);
      if (raw !== '' && value !== raw && at + raw.length <= end) {
        add({ type: 'text', value, start: at, end: at + raw.length }, at, at + raw.length);
      } else at++;
      continue;
    }
    if (character === ':' || character === ';' || character === '(' || character === '<') {
      const spelling = emoticonAt(text, at, end);
      const bracket = text.startsWith('(*', at) && at > lineStart && isWordAt(text, at - 1);
      if (spelling && !bracket && !isWordAt(text, at + spelling.length)) {
        const node = element('ac:emoticon', { 'ac:name': emoticons.get(spelling) });
        add({ type: 'node', node: placed(cx, node, at, at + spelling.length) }, at, at + spelling.length);
      } else at++;
      continue;
    }
    if (/[a-z]/i.test(character)) {
      const url = at > lineStart && /[A-Za-z]/.test(text[at - 1] ?? '') ? '' : urlAt(text, at, end);
      if (url !== '') {
        const node = placed(cx, element('a', { href: url }, url), at, at + url.length);
        if (links) add({ type: 'node', node }, at, at + url.length);
        else add({ type: 'text', value: url, start: at, end: at + url.length }, at, at + url.length);
      } else at++;
      continue;
    }
    if (character === '-' && isBlankAt(text, at - 1, lineStart, end)) {
      let run = 1;
      while (at + run < end && text[at + run] === '-') run++;
      if ((run === 2 || run === 3) && isBlankAt(text, at + run, lineStart, end)) {
        add({ type: 'text', value: run === 2 ? '–' : '—', start: at, end: at + run }, at, at + run);
        continue;
      }
    }
    const mark = character === '?' ? '??' : character;
    if (character === '?' && text[at + 1] !== '?') {
      at++;
      continue;
    }
    const next = at + mark.length;
    const insideWords = mark === '^' || mark === '~';
    const before = at > lineStart && isWordAt(text, at - 1);
    const after = next < end && isWordAt(text, next);
    const opens = (insideWords || !before) && !isBlankAt(text, next, lineStart, end) && !text.startsWith(mark, next);
    const closes = !isBlankAt(text, at - 1, lineStart, end) && (insideWords || !after);
    if (opens || closes) add({ type: 'mark', mark, opens, closes, start: at, end: next }, at, next);
    else at = next;
  }
  flush(end);
  assembleLine();
  return { nodes, blocks };
}

/** Pairs the marks of one line; each opener takes the nearest closer. */
function assembled(cx: WikiContext, tokens: readonly Token[]): ChildNode[] {
  const closers = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    if (token.type !== 'mark' || !token.closes) return;
    const list = closers.get(token.mark);
    if (list) list.push(index);
    else closers.set(token.mark, [index]);
  });
  const active = new Set<string>();

  // depth is bounded: a mark never opens inside itself, and there are eight of them, and colour
  const read = (from: number, to: number): ChildNode[] => {
    const out: ChildNode[] = [];
    let pending = '';
    let pendingStart = 0;
    let pendingEnd = 0;
    const leaf = (node: ChildNode) => {
      out.push(cx.color ? element('span', { style: `color: ${cx.color};` }, node) : node);
    };
    const flush = () => {
      if (pending !== '') leaf(placed(cx, textNode(pending), pendingStart, pendingEnd));
      pending = '';
    };
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (!token) continue;
      if (token.type === 'node') {
        flush();
        leaf(token.node);
        continue;
      }
      if (token.type === 'color') {
        flush();
        let close = -1;
        if (token.value !== undefined && !active.has('color')) {
          for (let j = index + 1; j < to && close < 0; j++) if (tokens[j]?.type === 'color') close = j;
        }
        const ending = tokens[close];
        if (close > 0 && ending?.type === 'color' && ending.value === undefined && token.value) {
          cx.color = undefined;
          active.add('color');
          out.push(element('span', { style: `color: ${token.value};` }, read(index + 1, close)));
          active.delete('color');
          index = close;
        } else cx.color = token.value || undefined;
        continue;
      }
      if (token.type === 'mark' && token.opens && !active.has(token.mark)) {
        const close = after(closers.get(token.mark) ?? [], index + 1);
        const ending = close > 0 && close < to ? tokens[close] : undefined;
        if (ending?.type === 'mark') {
          flush();
          active.add(token.mark);
          const inner = read(index + 1, close);
          active.delete(token.mark);
          out.push(placed(cx, element(markElements[token.mark] ?? 'span', {}, inner), token.start, ending.end));
          index = close;
          continue;
        }
      }
      if (pending === '') pendingStart = token.start;
      pendingEnd = token.end;
      pending += token.type === 'text' ? token.value : cx.text.slice(token.start, token.end);
    }
    flush();
    return out;
  };
  return read(0, tokens.length);
}

/** The first entry above `index` in a sorted list, or -1. */
function after(sorted: readonly number[], index: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? -1;
}

/** What a macro that carries storage holds; `undefined` for any other, and when it is not well-formed. */
function keptNodes(cx: WikiContext, { name, parameters, openEnd, bodyEnd, start, end }: MacroSpan) {
  const placement = parameters === '' ? keptPlacement(name) : undefined;
  const nodes = placement ? readKept(cx.text.slice(openEnd, bodyEnd)) : undefined;
  if (!nodes) return undefined;
  for (const node of nodes) placed(cx, node, start, end);
  return { nodes, inline: placement === 'inline' };
}

/** Whether a macro stays in its line: by its definition, else unless it has the line to itself. */
function isInline(text: string, { definition, start, end }: MacroSpan, range: Range): boolean {
  if (definition?.placement === 'inline') return true;
  if (definition?.placement === 'block') return false;
  let before = start;
  while (before > range.start && ' \t'.includes(text[before - 1] ?? '')) before--;
  let after = end;
  while (after < range.end && ' \t'.includes(text[after] ?? '')) after++;
  const alone = (before === range.start || text[before - 1] === '\n') && (after === range.end || text[after] === '\n');
  return !alone;
}

function forcedMark(text: string, at: number): string | undefined {
  if (text.startsWith('{??}', at)) return '??';
  const mark = text[at + 1] ?? '';
  return text[at + 2] === '}' && '*_-+^~'.includes(mark) && mark !== '' ? mark : undefined;
}

/** The bracket that ends a link, or -1; a link holds no bracket, so each search ends at the next one. */
export function linkEnd(cx: WikiContext, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const character = cx.text[at];
    if (character === '\\') at++;
    else if (character === ']') return at;
    else if (character === '[' || character === '\n') return -1;
    else if (character === '{') {
      const span = cx.spans.get(at);
      if (span) at = Math.max(at, (span.kind === 'color' ? span.openEnd : span.end) - 1);
    }
  }
  return -1;
}

/** The exclamation mark that ends an image, or -1. */
export function imageEnd(text: string, at: number, end: number): number {
  if (isBlankAt(text, at + 1, at, end)) return -1;
  for (let close = at + 1; close < end && text[close] !== '\n'; close++) {
    if (text[close] === '!')
      return close > at + 1 && !isBlankAt(text, close - 1, at, end) && !isWordAt(text, close + 1) ? close : -1;
  }
  return -1;
}

function urlAt(text: string, at: number, end: number): string {
  bareUrl.lastIndex = at;
  let [url = ''] = bareUrl.exec(text) ?? [];
  url = url.slice(0, end - at);
  for (;;) {
    const last = url.at(-1) ?? '';
    if (last === ')' && url.split('(').length >= url.split(')').length) break;
    if (last === '' || !".,;:!?')".includes(last)) break;
    url = url.slice(0, -1);
  }
  return /^[a-z]+:(?:\/\/)?[^/:]/i.test(url) ? url : '';
}

function colorOf(value: string): string {
  const color = value.trim().replace(/^(?=[0-9a-f]{6}$)/i, '#');
  return /^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+|rgb\([\d\s,]+\))$/i.test(color) ? color : '';
}
