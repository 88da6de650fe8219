import { type ChildNode, type Element, isElement, textOf } from '@macrowright/storage';
import { isComment, isText } from 'domhandler';
import { maxDepth, type Place, type Unsupported, type WikiWriter } from './construct.ts';
import { inlineWriters } from './inlines/index.ts';
import type { InlineRun } from './inlines/inline-writer.ts';
import { type Piece, settled } from './text/pieces.ts';
import { printPieces } from './text/print-pieces.ts';
import { keep, nameOf, reportUnsupported } from './unsupported.ts';

const writerOf = new Map(inlineWriters.flatMap((writer) => writer.elements.map((name) => [name, writer] as const)));

/** Writes inline content. */
export function writeInline(writer: WikiWriter, nodes: readonly ChildNode[], place: Place): string {
  const pieces: Piece[] = [];
  collect(nodes, createRun({ writer, place, pieces, marks: new Set(), isColored: false, depth: place.depth }));
  return printPieces(settled(pieces), place);
}

function createRun(state: Omit<InlineRun, 'content'>): InlineRun {
  return {
    ...state,
    content: (nodes, changes) => collect(nodes, createRun({ ...state, ...changes, depth: state.depth + 1 })),
  };
}

function collect(nodes: readonly ChildNode[], run: InlineRun): void {
  for (const node of nodes) {
    if (isText(node) || node.type === 'cdata') run.pieces.push({ type: 'text', value: textOf(node) });
    else if (isComment(node)) collectUnsupported(node, run, { reason: 'Wiki markup has no comments.' });
    else if (isElement(node)) collectElement(node, run);
  }
}

function collectElement(element: Element, run: InlineRun): void {
  const written = refused(element, run) ?? writeElement(element, run);
  if (written === undefined) return;
  if ('reason' in written) collectUnsupported(element, run, written);
  else run.pieces.push(written);
}

function refused(element: Element, { writer, depth }: InlineRun): Unsupported | undefined {
  if (writer.unsafe.has(element)) return { reason: `Reading ${nameOf(element)} back would change it.` };
  return depth > maxDepth ? { reason: 'The content is nested too deeply for wiki markup.' } : undefined;
}

function writeElement(element: Element, run: InlineRun): Piece | Unsupported | undefined {
  const writer = writerOf.get(element.name);
  return writer ? writer.write(element, run) : { reason: `Wiki markup has no equivalent of ${nameOf(element)}.` };
}

/** Keeps a node as storage format or writes its nearest form. Default: its content without the element. */
function collectUnsupported(node: ChildNode, run: InlineRun, { reason, nearest }: Unsupported): void {
  const { writer, pieces, depth } = run;
  if (reportUnsupported(writer, node, reason)) pieces.push({ type: 'raw', value: keep(node, 'inline') });
  else if (nearest) pieces.push({ type: 'raw', value: nearest() });
  else if (isElement(node) && depth <= maxDepth) run.content(node.children);
  else if (!isComment(node)) pieces.push({ type: 'text', value: textOf(node) });
}
