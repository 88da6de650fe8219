import { type Element, isElement } from '@macrowright/storage';
import { type BlockWriter, maxDepth, type Place, type WikiWriter } from '../construct.ts';
import { hasOnly } from '../identity.ts';
import { writeLoneMacro } from '../macro/write-macro.ts';
import { isWhitespace, type Part, paragraphProblem, partsOf } from '../parts.ts';
import { nameOf } from '../unsupported.ts';

/**
 * One line per item, with the markers of all levels before it.
 *
 *     * Check the alerts
 *     ** on the primary
 */
export const list: BlockWriter = {
  elements: ['ul', 'ol'],
  write(writer, element, place) {
    const reason = problemOf(writer, element, place.depth);
    const write = () => {
      const lines: string[] = [];
      writeItems(writer, element, '', place, lines);
      return lines.join('\n');
    };
    return reason === undefined ? write() : { reason, nearest: write };
  },
};

/** What wiki markup does not support in a list and its nested lists. */
function problemOf(writer: WikiWriter, element: Element, depth: number): string | undefined {
  if (depth > maxDepth) return 'The list is nested too deeply for wiki markup.';
  const isPlain = markerOf(element) === '-' ? hasOnly(element, 'class') : hasOnly(element);
  if (!isPlain) return 'Wiki markup does not support attributes on lists.';
  const items = element.children.filter((node) => !isWhitespace(node));
  if (items.length === 0) return 'Wiki markup has no empty list.';
  for (const [index, item] of items.entries()) {
    if (!isElement(item, 'li')) return `A list contains ${nameOf(item)} instead of an item.`;
    if (!hasOnly(item)) return 'Wiki markup does not support attributes on list items.';
    const problem = itemProblem(writer, item, index === 0, depth);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function itemProblem(writer: WikiWriter, item: Element, isFirst: boolean, depth: number): string | undefined {
  const parts = partsOf(writer, item.children);
  if (parts.length === 0) return 'Wiki markup has no empty list item.';
  if (parts[0]?.kind === 'list' && !isFirst)
    return 'In wiki markup, only the first item of a list can start with a list.';
  let previous: Part | undefined;
  for (const part of parts) {
    if (part.kind === 'block') return `Wiki markup does not support ${nameOf(part.element)} in a list item.`;
    if (previous?.kind === 'list' && part.kind !== 'list')
      return 'Wiki markup does not support content after a nested list.';
    if (part.kind === 'text') {
      const problem = paragraphProblem(part);
      if (problem !== undefined) return problem;
      if (previous?.kind === 'text') return 'Wiki markup does not support two paragraphs in a list item.';
    }
    if (part.kind === 'list') {
      if (previous?.kind === 'list' && markerOf(previous.element) === markerOf(part.element)) {
        return 'In wiki markup, two nested lists of the same type become one.';
      }
      const problem = problemOf(writer, part.element, depth + 1);
      if (problem !== undefined) return problem;
    }
    previous = part;
  }
  return undefined;
}

function markerOf(element: Element): '#' | '-' | '*' {
  if (element.name === 'ol') return '#';
  return element.attribs.class === 'alternate' ? '-' : '*';
}

function writeItems(writer: WikiWriter, element: Element, prefix: string, place: Place, lines: string[]): void {
  if (place.depth > maxDepth) return;
  const markers = prefix + markerOf(element);
  for (const item of element.children) {
    if (!isElement(item)) continue;
    const nested: Element[] = [];
    const content: string[] = [];
    for (const part of partsOf(writer, item.children)) {
      if (part.kind === 'list') nested.push(part.element);
      else content.push(writeItemPart(writer, part, place, content.length === 0));
    }
    if (content.length > 0) lines.push(`${markers} ${content.join('\n')}`);
    for (const inner of nested) writeItems(writer, inner, markers, { ...place, depth: place.depth + 1 }, lines);
  }
}

function writeItemPart(writer: WikiWriter, part: Part, place: Place, isFirst: boolean): string {
  const nodes = part.kind === 'text' ? part.nodes : [part.element];
  const inItem: Place = { ...place, kind: 'item', depth: place.depth + 1 };
  // unlike the first line of an item, a later one can start a block
  const linePlace: Place = isFirst ? inItem : { ...inItem, kind: place.inCell ? 'cell' : 'body' };
  const written = writeLoneMacro(writer, nodes, inItem) ?? writer.inline(nodes, linePlace);
  return isFirst ? written.replace(/^[ \t]+/, '') : written;
}
