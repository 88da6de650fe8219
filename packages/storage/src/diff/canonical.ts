import { type ChildNode, type Element, isCDATA, isText } from 'domhandler';
import type { Range } from '../diagnostic.ts';
import { decodeEntities } from '../entities.ts';
import { formatRole } from '../format/format-role.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { isElement } from '../read.ts';
import { elementDefinition, knownAttributes } from '../vocabulary/vocabulary.ts';
import { walk } from '../walk.ts';

/** A node in the form used for comparison: decoded, without data that servers add and without invisible white space. */
export interface CanonicalNode {
  /** `''` for text. */
  readonly name: string;
  /** For text. */
  readonly text: string;
  /** Sorted by name. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Parameters sorted by name. */
  readonly children: readonly CanonicalNode[];
  /** Equal for nodes with equal content, in both documents. */
  readonly id: number;
  /** Equal for nodes of the same kind, regardless of their content. */
  readonly shape: number;
  readonly range: Range;
}

/** Assigns numbers to keys, so that comparing numbers compares keys. */
export type Numbering = (key: string) => number;

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return (key) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
}

/** The top-level nodes of a document in canonical form. Both documents of a comparison must share one numbering. */
export function canonicalNodes(document: StorageDocument, numberOf: Numbering): CanonicalNode[] {
  const levels: CanonicalNode[][] = [];
  let found: CanonicalNode[] = [];
  walk(document.root, {
    enter(node) {
      if (isElement(node)) {
        if (isIgnored(node.name)) return false;
        levels.push(found);
        found = [];
      }
      if (!isText(node) && !isCDATA(node)) return true;
      const text = canonicalText(node);
      if (text !== '') found.push(textNode(text, document.rangeOf(node) ?? { start: 0, end: 0 }, numberOf));
      return false; // a CDATA section is a single text
    },
    leave(node) {
      if (!isElement(node)) return;
      const children = mergeTexts(found, numberOf);
      found = levels.pop() ?? [];
      found.push(elementNode(document, node, children, numberOf));
    },
  });
  return mergeTexts(found, numberOf);
}

const serverAttributes = new Set(['ac:macro-id', 'ac:local-id', 'local-id', 'ri:version-at-save', 'ac:task-list-id']);

function isIgnored(name: string): boolean {
  return name === 'ac:task-uuid';
}

function canonicalAttributes({ name: element, attribs }: Element): [name: string, value: string][] {
  const known = knownAttributes(element);
  const kept: [string, string][] = [];
  for (const name in attribs) {
    const value = decodeEntities(attribs[name] ?? '');
    const isKnown = Object.hasOwn(known, name);
    if (serverAttributes.has(name) || (isKnown && known[name]?.serverMade)) continue;
    if (name === 'ac:schema-version' && value === '1') continue;
    if (name === 'class' && value === 'auto-cursor-target') continue;
    kept.push([name, value]);
  }
  return kept.sort(([a], [b]) => (a < b ? -1 : 1));
}

function elementNode(
  document: StorageDocument,
  element: Element,
  children: CanonicalNode[],
  numberOf: Numbering,
): CanonicalNode {
  const { name } = element;
  const attributes = canonicalAttributes(element);
  if (name === 'ac:structured-macro' || name === 'ac:macro') children.sort(byParameterName);
  const head = `${name}\n${attributes.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join('\n')}`;
  const label = attributes.find(([key]) => key === 'ac:name')?.[1] ?? '';
  return {
    name,
    text: '',
    attributes,
    children,
    id: numberOf(`<${head}\n${children.map(({ id }) => id).join()}`),
    shape: numberOf(`shape ${name} ${label}`),
    range: document.rangeOf(element) ?? { start: 0, end: 0 },
  };
}

/** Sorts parameters by name, before everything else, as Confluence does. */
function byParameterName(a: CanonicalNode, b: CanonicalNode): number {
  const [first, second] = [parameterName(a), parameterName(b)];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return first < second ? -1 : first > second ? 1 : 0;
}

function parameterName({ name, attributes }: CanonicalNode): string | undefined {
  if (name === 'ac:default-parameter') return '';
  return name === 'ac:parameter' ? (attributes.find(([key]) => key === 'ac:name')?.[1] ?? '') : undefined;
}

function textNode(text: string, range: Range, numberOf: Numbering): CanonicalNode {
  return { name: '', text, attributes: [], children: [], id: numberOf(`"${text}`), shape: numberOf('text'), range };
}

function mergeTexts(nodes: CanonicalNode[], numberOf: Numbering): CanonicalNode[] {
  const merged: CanonicalNode[] = [];
  for (let index = 0; index < nodes.length; ) {
    let end = index + 1;
    while (nodes[index]?.name === '' && nodes[end]?.name === '') end++;
    const [first, last] = [nodes[index], nodes[end - 1]];
    if (first && last && end > index + 1) {
      const text = nodes.slice(index, end).map((node) => node.text);
      merged.push(textNode(text.join(''), { start: first.range.start, end: last.range.end }, numberOf));
    } else if (first) merged.push(first);
    index = end;
  }
  return merged;
}

/** Decoded text with LF line endings. Invisible white space is removed, and white space in text collapses to one space. */
function canonicalText(node: ChildNode): string {
  if (isCDATA(node)) return node.children.map((child) => (isText(child) ? lineEnds(child.data) : '')).join('');
  if (!isText(node)) return '';
  const { parent } = node;
  const owner = isElement(parent) ? parent : undefined;
  const content = owner ? elementDefinition(owner.name)?.content : 'flow';
  const isWhiteSpace = !/[^ \t\r\n\ufeff]/.test(node.data);
  if (isWhiteSpace && (content === 'elements' || content === 'cdata' || (content === 'flow' && isNextToBlock(node))))
    return '';
  if (keepsSpace(owner)) return lineEnds(decodeEntities(node.data));
  return decodeEntities(node.data.replace(/[ \t\r\n]+/g, ' '));
}

function isNextToBlock({ prev, next }: ChildNode): boolean {
  return [prev, next].some((node) => node === null || formatRole(node, () => undefined) === 'block');
}

function keepsSpace(owner: Element | undefined): boolean {
  if (!owner) return false;
  const content = elementDefinition(owner.name)?.content;
  return owner.name === 'pre' || owner.name === 'ac:parameter' || content === 'text' || content === 'cdata';
}

function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
