import { type ChildNode, type Element, isElement, textOf } from '@macrowright/storage';
import { isComment, isText } from 'domhandler';
import type { WikiWriter } from './construct.ts';
import { hasOnly } from './identity.ts';
import { blockElements } from './vocabulary.ts';

/** Part of a sequence of blocks: one block element, or a run of inline nodes. */
export type Part = TextPart | { readonly kind: 'list' | 'macro' | 'block'; readonly element: Element };

/** The content of a paragraph, or inline nodes between blocks. */
export interface TextPart {
  readonly kind: 'text';
  readonly nodes: readonly ChildNode[];
  readonly paragraph: Element | undefined;
}

/** Splits content into blocks and the inline runs between them. Whitespace between blocks is left out. */
export function partsOf(writer: WikiWriter, nodes: readonly ChildNode[]): Part[] {
  return splitAt(nodes, isBlockElement).flatMap((part): Part | Part[] => {
    if (Array.isArray(part)) return partsOfRun(writer, part);
    if (part.name === 'p') return { kind: 'text', nodes: part.children, paragraph: part };
    return { kind: part.name === 'ul' || part.name === 'ol' ? 'list' : 'block', element: part };
  });
}

function isBlockElement(node: ChildNode): node is Element {
  return isElement(node) && blockElements.has(node.name);
}

/** The content between two blocks: inline content, in which a macro is part of the line, or macros that are blocks. */
function partsOfRun({ registry }: WikiWriter, run: ChildNode[]): Part[] {
  const isBlock = (node: ChildNode): node is Element =>
    isMacro(node) && registry.get(node.attribs['ac:name'] ?? '')?.placement !== 'inline';
  const isInline = !run.some(isBlock) || !run.every((node) => isWhitespace(node) || isMacro(node));
  return (isInline ? [run] : splitAt(run, isBlock)).map((part) =>
    Array.isArray(part) ? { kind: 'text', nodes: part, paragraph: undefined } : { kind: 'macro', element: part },
  );
}

/** Splits nodes into certain elements and the runs between them. Whitespace runs are left out. */
function splitAt(
  nodes: readonly ChildNode[],
  isSplit: (node: ChildNode) => node is Element,
): (Element | ChildNode[])[] {
  const split: (Element | ChildNode[])[] = [];
  for (const node of nodes) {
    const last = split.at(-1);
    if (isSplit(node)) split.push(node);
    else if (Array.isArray(last)) last.push(node);
    else split.push([node]);
  }
  return split.filter((part) => !Array.isArray(part) || !part.every(isWhitespace));
}

/** Whether a node is nothing but whitespace, which only formats the source when it is between blocks. */
export function isWhitespace(node: ChildNode): boolean {
  if (isElement(node) || isComment(node)) return false;
  if (isText(node) && /^[^ \t\r\n&]/.test(node.data)) return false; // most texts: nothing to decode
  return /^[ \t\r\n]*$/.test(textOf(node));
}

/** What wiki markup does not support in the paragraph of a part. */
export function paragraphProblem({ nodes, paragraph }: TextPart, mayBeEmpty = false): string | undefined {
  if (paragraph && !hasOnly(paragraph)) return 'Wiki markup does not support attributes on paragraphs.';
  return mayBeEmpty || !nodes.every(isWhitespace) ? undefined : 'Wiki markup has no empty paragraph.';
}

/** The macro in inline content that contains nothing else. */
export function loneMacro(nodes: readonly ChildNode[]): Element | undefined {
  let only: Element | undefined;
  for (const node of nodes) {
    if (isWhitespace(node)) continue;
    if (only || !isMacro(node)) return undefined;
    only = node;
  }
  return only;
}

function isMacro(node: ChildNode): node is Element {
  return isElement(node) && (node.name === 'ac:structured-macro' || node.name === 'ac:macro');
}
