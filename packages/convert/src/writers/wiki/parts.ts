import { type ChildNode, type Element, isElement, textOf } from '@macrowright/storage';
import { isComment, isText } from 'domhandler';
import type { WikiWriter } from './construct.ts';
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
  const parts: Part[] = [];
  let run: ChildNode[] = [];
  const endRun = () => {
    addRun(writer, run, parts);
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !blockElements.has(node.name)) {
      run.push(node);
      continue;
    }
    endRun();
    if (node.name === 'p') parts.push({ kind: 'text', nodes: node.children, paragraph: node });
    else parts.push({ kind: node.name === 'ul' || node.name === 'ol' ? 'list' : 'block', element: node });
  }
  endRun();
  return parts;
}

/** Adds what is between two blocks: inline content, in which a macro is part of the line, or macros that are blocks. */
function addRun({ registry }: WikiWriter, run: readonly ChildNode[], parts: Part[]): void {
  if (run.every(isWhitespace)) return;
  const isBlock = (node: ChildNode): node is Element =>
    isMacro(node) && registry.get(node.attribs['ac:name'] ?? '')?.placement !== 'inline';
  if (!run.some(isBlock) || !run.every((node) => isWhitespace(node) || isMacro(node))) {
    parts.push({ kind: 'text', nodes: run, paragraph: undefined });
    return;
  }
  let line: ChildNode[] = [];
  const endLine = () => {
    if (!line.every(isWhitespace)) parts.push({ kind: 'text', nodes: line, paragraph: undefined });
    line = [];
  };
  for (const node of run) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    parts.push({ kind: 'macro', element: node });
  }
  endLine();
}

/** Whether a node is nothing but whitespace, which only formats the source when it is between blocks. */
export function isWhitespace(node: ChildNode): boolean {
  if (isElement(node) || isComment(node)) return false;
  if (isText(node) && /^[^ \t\r\n&]/.test(node.data)) return false; // most texts: nothing to decode
  return /^[ \t\r\n]*$/.test(textOf(node));
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
