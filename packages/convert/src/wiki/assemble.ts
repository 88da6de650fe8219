import type { ChildNode } from '@macroscope/storage';
import type { WikiContext } from './context.ts';
import { append, appendAll, make, makeText } from './node.ts';

/** A piece of a line in which phrases or colours still have to find their partners. */
export type Token =
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

const markElements: ReadonlyMap<string, string> = new Map([
  ['??', 'cite'],
  ['*', 'strong'],
  ['_', 'em'],
  ['+', 'u'],
  ['-', 'del'],
  ['^', 'sup'],
  ['~', 'sub'],
  ['{{', 'code'],
]);

/** In a line with fewer tokens than this the closer of a phrase is looked for one by one. */
const fewTokens = 32;

/** Pairs the delimiters of one line, each opener with the nearest closer, and adds the nodes to `out`. */
export function assemble(cx: WikiContext, tokens: readonly Token[], out: ChildNode[]): void {
  const closers = tokens.length < fewTokens ? undefined : closersOf(tokens);
  read({ cx, tokens, closers, active: [] }, 0, tokens.length, out);
}

interface Assembly {
  readonly cx: WikiContext;
  readonly tokens: readonly Token[];
  /** For each mark the indexes of its closers, ascending; `undefined` in a short line. */
  readonly closers: ReadonlyMap<string, readonly number[]> | undefined;
  /** The open marks, nine at most. */
  readonly active: string[];
}

/** Reads the tokens of a stretch. The depth is bounded: a mark never opens inside itself, and there are eight, and colour. */
function read(assembly: Assembly, from: number, to: number, out: ChildNode[]): void {
  const { cx, tokens, closers, active } = assembly;
  let pending = '';
  let pendingStart = 0;
  let pendingEnd = 0;
  const leaf = (node: ChildNode, start: number, end: number) => {
    out.push(cx.color === undefined || active.includes('color') ? node : colored(cx.color, [node], start, end));
  };
  const flush = () => {
    if (pending !== '') leaf(makeText(pending, pendingStart, pendingEnd), pendingStart, pendingEnd);
    pending = '';
  };

  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.type === 'node') {
      flush();
      leaf(token.node, token.node.startIndex ?? 0, token.node.endIndex ?? 0);
      continue;
    }
    if (token.type === 'color') {
      flush();
      const close = token.value === undefined || active.includes('color') ? -1 : nextColor(tokens, index + 1, to);
      const ending = tokens[close];
      if (ending?.type === 'color' && ending.value === undefined && token.value) {
        cx.color = undefined;
        const inner: ChildNode[] = [];
        active.push('color');
        read(assembly, index + 1, close, inner);
        active.pop();
        const first = inner[0]?.startIndex ?? pendingEnd;
        if (inner.length > 0) out.push(colored(token.value, inner, first, inner.at(-1)?.endIndex ?? first));
        index = close;
      } else if (!active.includes('color')) cx.color = token.value || undefined;
      continue;
    }
    if (token.type === 'mark' && token.opens && !active.includes(token.mark)) {
      const close = closers
        ? firstAbove(closers.get(token.mark), index + 1)
        : nextCloser(tokens, token.mark, index + 2, to);
      const ending = close > 0 && close < to ? tokens[close] : undefined;
      if (ending?.type === 'mark') {
        flush();
        const inner: ChildNode[] = [];
        active.push(token.mark);
        read(assembly, index + 1, close, inner);
        active.pop();
        out.push(appendAll(make(markElements.get(token.mark) ?? 'span', undefined, token.start, ending.end), inner));
        index = close;
        continue;
      }
    }
    if (pending === '') pendingStart = token.start;
    pendingEnd = token.end;
    pending += token.type === 'text' ? token.value : cx.text.slice(token.start, token.end);
  }
  flush();
}

function colored(color: string, nodes: readonly ChildNode[], start: number, end: number): ChildNode {
  const span = make('span', { style: `color: ${color};` }, start, end);
  for (const node of nodes) append(span, node);
  return span;
}

function closersOf(tokens: readonly Token[]): Map<string, number[]> {
  const closers = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    if (token.type !== 'mark' || !token.closes) return;
    const list = closers.get(token.mark);
    if (list) list.push(index);
    else closers.set(token.mark, [index]);
  });
  return closers;
}

function nextCloser(tokens: readonly Token[], mark: string, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.type === 'mark' && token.closes && token.mark === mark) return index;
  }
  return -1;
}

function nextColor(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (tokens[index]?.type === 'color') return index;
  return -1;
}

/** The first entry above `index` in a sorted list, or -1. */
function firstAbove(sorted: readonly number[] | undefined, index: number): number {
  if (!sorted) return -1;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? -1;
}
