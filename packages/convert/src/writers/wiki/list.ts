import { type Element, isElement, textOf } from '@macrowright/storage';
import { deepest, type Place, type WriteContext } from './context.ts';
import { writeInline } from './inline.ts';
import { nameOf } from './keep.ts';
import { hasOnly } from './loss.ts';
import { writeMacro } from './macro.ts';
import { isBlankText, loneMacro, type Part, partsOf } from './parts.ts';

/** Wiki text, or why there is none and what comes nearest. */
export type Attempt = string | { readonly reason: string; readonly nearest: () => string };

/** Writes a list: one line for each item, with the markers of all levels before it. */
export function writeList(cx: WriteContext, list: Element, place: Place): Attempt {
  const reason = problem(cx, list, place.depth);
  const write = () => {
    const lines: string[] = [];
    writeItems(cx, list, '', place, lines);
    return lines.join('\n');
  };
  return reason === undefined ? write() : { reason, nearest: write };
}

/** What wiki markup cannot say about a list, the lists inside it included. */
function problem(cx: WriteContext, list: Element, depth: number): string | undefined {
  if (depth > deepest) return 'The list is nested too deep for wiki markup.';
  const marked =
    list.name === 'ol' ? hasOnly(list) : hasOnly(list, ...(list.attribs.class === 'alternate' ? ['class'] : []));
  if (!marked) return 'A list has no attributes in wiki markup.';
  const items = list.children.filter((node) => isElement(node) || textOf(node).trim() !== '');
  if (items.length === 0) return 'Wiki markup has no empty list.';
  for (const [index, item] of items.entries()) {
    if (!isElement(item, 'li')) return `A list holds ${nameOf(item)} instead of an item.`;
    if (!hasOnly(item)) return 'An item has no attributes in wiki markup.';
    const found = itemProblem(cx, item, index === 0, depth);
    if (found !== undefined) return found;
  }
  return undefined;
}

function itemProblem(cx: WriteContext, item: Element, isFirst: boolean, depth: number): string | undefined {
  const content = partsOf(cx, item.children);
  if (content.length === 0) return 'Wiki markup has no empty item.';
  if (content[0]?.kind === 'list' && !isFirst)
    return 'An item without text must be the first of its list in wiki markup.';
  let previous: Part | undefined;
  for (const part of content) {
    if (part.kind === 'block') return `An item cannot hold ${nameOf(part.element)} in wiki markup.`;
    if (previous?.kind === 'list' && part.kind !== 'list')
      return 'What follows a list inside an item has no wiki form.';
    if (part.kind === 'text') {
      if (part.paragraph && !hasOnly(part.paragraph)) return 'A paragraph has no attributes in wiki markup.';
      if (part.nodes.every(isBlankText)) return 'Wiki markup has no empty paragraph.';
      if (previous?.kind === 'text') return 'An item cannot hold two paragraphs in wiki markup.';
    }
    if (part.kind === 'list') {
      if (previous?.kind === 'list' && typeOf(previous.element) === typeOf(part.element)) {
        return 'Two lists of one kind in an item would become one.';
      }
      const found = problem(cx, part.element, depth + 1);
      if (found !== undefined) return found;
    }
    previous = part;
  }
  return undefined;
}

function typeOf(list: Element): string {
  if (list.name === 'ol') return '#';
  return list.attribs.class === 'alternate' ? '-' : '*';
}

function writeItems(cx: WriteContext, list: Element, prefix: string, place: Place, lines: string[]): void {
  if (place.depth > deepest) return;
  const marks = prefix + typeOf(list);
  const inItem: Place = { ...place, kind: 'item', depth: place.depth + 1 };
  for (const item of list.children) {
    if (!isElement(item)) continue;
    const written: string[] = [];
    const lists: Element[] = [];
    for (const part of partsOf(cx, item.children)) {
      if (part.kind === 'list') {
        lists.push(part.element);
        continue;
      }
      const nodes = part.kind === 'text' ? part.nodes : [part.element];
      const macro = loneMacro(nodes);
      const block = macro && !cx.unsafe.has(macro) ? writeMacro(cx, macro, inItem, false) : undefined;
      // only the first line of an item is safe from what starts a block
      const rest: Place = written.length === 0 ? inItem : { ...inItem, kind: place.inCell ? 'cell' : 'body' };
      const text = block && 'value' in block ? block.value : writeInline(cx, nodes, rest);
      written.push(written.length === 0 ? text.replace(/^[ \t]+/, '') : text);
    }
    if (written.length > 0) lines.push(`${marks} ${written.join('\n')}`);
    for (const inner of lists) writeItems(cx, inner, marks, { ...place, depth: place.depth + 1 }, lines);
  }
}
