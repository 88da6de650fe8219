import { attribute, type ChildNode, type Element, isElement, type Macro, macroOf, textOf } from '@macrowright/storage';
import { isComment, isText } from 'domhandler';
import { defaultLinkText } from '../default-link-text.ts';
import { blockElements, meaningOfStyle, phraseElements } from '../vocabulary.ts';
import { attributesOf, elementToken, normalizeLineEnds } from './element-token.ts';
import { createParagraph, type Paragraph, type Tokens } from './paragraph.ts';

/** The meaning of a tree, as tokens that are equal for trees with the same meaning. */
export interface Meaning {
  readonly tokens: readonly string[];
  /** The blocks at the top level, in order. */
  readonly units: readonly Unit[];
}

interface Unit {
  /** The number of tokens up to the end of the unit. */
  readonly end: number;
  /** The index of the top-level node that it belongs to. */
  readonly node: number;
}

/** Whether two meanings are equal. */
export function isSame(a: Meaning, b: Meaning): boolean {
  return a.tokens.length === b.tokens.length && a.tokens.every((token, index) => token === b.tokens[index]);
}

/** The indexes of the top-level nodes of `source` that changed in `result`; empty if the meanings are equal. */
export function changedNodes(source: Meaning, result: Meaning): number[] {
  if (isSame(source, result)) return [];
  const [before, after] = [keysOf(source), keysOf(result)];
  const changed = new Set<number>();
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [removed, added] = nextMatch(before, after, i, j);
    // a unit found only in the result belongs to the one before it
    const [from, to] = removed > 0 ? [i, i + removed] : [Math.max(0, i - 1), Math.max(1, i)];
    for (const { node } of source.units.slice(from, to)) changed.add(node);
    i += removed;
    j += added;
  }
  return [...changed];
}

/** One string for each unit. */
function keysOf({ tokens, units }: Meaning): string[] {
  return units.map(({ end }, index) => tokens.slice(units[index - 1]?.end ?? 0, end).join('\0'));
}

/** How many units of each list to skip until both continue with the same one; all remaining ones if none is near. */
function nextMatch(before: readonly string[], after: readonly string[], i: number, j: number): [number, number] {
  const near = 32;
  for (let removed = 0; removed < near && i + removed < before.length; removed++) {
    for (let added = 0; added < near && j + added < after.length; added++) {
      if (before[i + removed] === after[j + added]) return [removed, added];
    }
  }
  return [before.length - i, after.length - j];
}

interface Frame {
  readonly nodes: readonly ChildNode[];
  index: number;
  /** Where the blocks of this frame go. */
  readonly out: Tokens;
  /** The open paragraph, shared with the inline elements inside it. */
  readonly holder: { paragraph: Paragraph | undefined };
  readonly leave: () => void;
}

interface State {
  readonly identity: boolean;
  readonly stack: Frame[];
  /** How often each open phrase is open. */
  readonly marks: Map<string, number>;
  readonly colors: string[];
  /** The macros at the top level, and the index of each. */
  readonly topMacros: Map<Tokens, number>;
}

/** Reads the meaning of a tree. It is a loop, because a hostile tree may be deeper than the call stack. */
export function meaningOf(nodes: readonly ChildNode[], { identity = false } = {}): Meaning {
  const state: State = { identity, stack: [], marks: new Map(), colors: [], topMacros: new Map() };
  const result: Tokens = [];
  const starts: number[] = [];
  enterBlocks(state, nodes, result, () => {});
  for (let frame = state.stack.at(-1); frame; frame = state.stack.at(-1)) {
    if (frame.out === result && frame.nodes === nodes) starts.push(result.length);
    const node = frame.nodes[frame.index++];
    if (node) readNode(state, node, frame);
    else {
      state.stack.pop();
      frame.leave();
    }
  }
  return flatten(result, starts, state.topMacros);
}

function readNode(state: State, node: ChildNode, frame: Frame): void {
  if (isText(node) || node.type === 'cdata') {
    const value = textOf(node);
    if (value !== '' && (frame.holder.paragraph || /[^ \t\r\n]/.test(value)))
      paragraphOf(frame).text(value, openMarks(state));
  } else if (isComment(node)) {
    paragraphOf(frame).add(`<!--${node.data}`);
  } else if (isElement(node)) {
    readElement(state, node, frame);
  }
}

function readElement(state: State, element: Element, frame: Frame): void {
  const { name } = element;
  if (name === 'br') {
    paragraphOf(frame).add('<br>');
    return;
  }
  if (readPhrase(state, element, frame)) return;
  const macro = macroOf(element);
  if (macro) {
    readMacro(state, macro, frame);
  } else if (name === 'ac:link') {
    readLink(state, element, frame);
  } else if (name.startsWith('ri:') || name === 'ac:image' || name === 'ac:emoticon') {
    paragraphOf(frame).add(`${openMarks(state)} ${elementToken(element, state.identity)}`);
  } else if (blockElements.has(name)) {
    readBlock(state, element, frame);
  } else {
    paragraphOf(frame).add(`<${name}${attributesOf(element, state.identity)}>`);
    enterInline(state, element.children, frame, () => paragraphOf(frame).add(`</${name}>`));
  }
}

/** Reads an element that represents a phrase or a color, if it is one. */
function readPhrase(state: State, element: Element, frame: Frame): boolean {
  const { name, children } = element;
  const phrase = phraseElements.get(name);
  if (!phrase && name !== 'span') return false;
  const attributeNames = Object.keys(element.attribs);
  if (phrase && attributeNames.length === 0) {
    enterPhrase(state, children, frame, phrase);
    return true;
  }
  if (name !== 'span' || attributeNames.join() !== 'style') return false;
  const meaning = meaningOfStyle(attribute(element, 'style') ?? '');
  if (!meaning) return false;
  if ('phrase' in meaning) enterPhrase(state, children, frame, meaning.phrase);
  else {
    state.colors.push(meaning.color.toLowerCase().replace(/\s+/g, ''));
    enterInline(state, children, frame, () => state.colors.pop());
  }
  return true;
}

function enterPhrase(state: State, nodes: readonly ChildNode[], frame: Frame, phrase: string): void {
  const { marks } = state;
  marks.set(phrase, (marks.get(phrase) ?? 0) + 1);
  enterInline(state, nodes, frame, () => {
    const left = (marks.get(phrase) ?? 1) - 1;
    if (left > 0) marks.set(phrase, left);
    else marks.delete(phrase);
  });
}

function readMacro(state: State, { name, element, parameters, body }: Macro, frame: Frame): void {
  const { identity } = state;
  const tokens: Tokens = [`<macro ${normalizeLineEnds(name)}${attributesOf(element, identity, 'ac:name')}>`];
  const values = parameters.map(({ name: key, value, resources }) => {
    const shown =
      resources.length > 0
        ? resources.map((child) => elementToken(child, identity)).join(',')
        : normalizeLineEnds(value);
    return `${normalizeLineEnds(key)}=${shown}`;
  });
  tokens.push(...values.sort());
  paragraphOf(frame).add(tokens, true);
  if (state.stack.length === 1) state.topMacros.set(tokens, frame.index - 1);
  if (body?.kind === 'rich') {
    tokens.push('<body>');
    enterBlocks(state, body.nodes, tokens, () => tokens.push('</macro>'));
    return;
  }
  if (body) tokens.push(`text ${normalizeLineEnds(body.text)}`);
  tokens.push('</macro>');
}

function readLink(state: State, element: Element, frame: Frame): void {
  const { identity } = state;
  const target = element.children.find((child): child is Element => isElement(child) && child.name.startsWith('ri:'));
  const body = element.children.find((child): child is Element => isElement(child) && child.name.endsWith('-body'));
  paragraphOf(frame).add(`<link${attributesOf(element, identity)} ${target ? elementToken(target, identity) : ''}>`);
  const content = body && textOf(body).trim() !== defaultLinkText(element) ? body.children : [];
  enterInline(state, content, frame, () => paragraphOf(frame).add('</link>'));
}

function readBlock(state: State, element: Element, frame: Frame): void {
  const { name, children } = element;
  frame.holder.paragraph?.close();
  frame.holder.paragraph = undefined;
  const attributes = attributesOf(element, state.identity);
  if (name === 'p' && attributes === '') {
    const paragraph = createParagraph(frame.out, { showsWhenEmpty: !isInCellOrItem(element) });
    state.stack.push({
      nodes: children,
      index: 0,
      out: frame.out,
      holder: { paragraph },
      leave: () => paragraph.close(),
    });
  } else if (name === 'tbody' && attributes === '') {
    enterBlocks(state, children, frame.out, () => {});
  } else {
    const out: Tokens = [`<${name}${attributes}>`];
    frame.out.push(out);
    enterBlocks(state, children, out, () => out.push(`</${name}>`));
  }
}

function enterBlocks({ stack }: State, nodes: readonly ChildNode[], out: Tokens, leave: () => void): void {
  const holder: Frame['holder'] = { paragraph: undefined };
  const end = () => {
    holder.paragraph?.close();
    leave();
  };
  stack.push({ nodes, index: 0, out, holder, leave: end });
}

function enterInline({ stack }: State, nodes: readonly ChildNode[], frame: Frame, leave: () => void): void {
  stack.push({ nodes, index: 0, out: frame.out, holder: frame.holder, leave });
}

function paragraphOf(frame: Frame): Paragraph {
  frame.holder.paragraph ??= createParagraph(frame.out);
  return frame.holder.paragraph;
}

function openMarks({ marks, colors }: State): string {
  if (marks.size === 0 && colors.length === 0) return '';
  const names = [...marks.keys()].sort();
  return colors.length > 0 ? [...names, `color ${colors.at(-1)}`].join(' ') : names.join(' ');
}

function isInCellOrItem({ parent }: Element): boolean {
  return isElement(parent) && (parent.name === 'td' || parent.name === 'th' || parent.name === 'li');
}

/** `starts` is the number of tokens before each top-level node. Each macro in a row is its own unit. */
function flatten(tokens: Tokens, starts: readonly number[], macros: ReadonlyMap<Tokens, number>): Meaning {
  const flat: string[] = [];
  const units: Unit[] = [];
  let node = 0;
  for (const [index, token] of tokens.entries()) {
    while ((starts[node + 1] ?? Number.POSITIVE_INFINITY) <= index) node++;
    const areMacros = typeof token !== 'string' && token.every((inner) => typeof inner !== 'string');
    for (const unit of areMacros ? token : [token]) {
      flattenInto(flat, unit);
      const end = flat.length;
      if (end > (units.at(-1)?.end ?? 0))
        units.push({ end, node: (typeof unit !== 'string' && macros.get(unit)) || node });
    }
  }
  return { tokens: flat, units };
}

function flattenInto(flat: string[], token: string | Tokens): void {
  const stack = [{ list: [token], index: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const inner = top.list[top.index++];
    if (inner === undefined) stack.pop();
    else if (typeof inner === 'string') flat.push(inner);
    else stack.push({ list: inner, index: 0 });
  }
}
