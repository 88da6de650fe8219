import { type ChildNode, isElement, macroOf, type Range, type StorageDocument, walk } from '@macrowright/storage';
import type { Loss } from '../../losses.ts';
import type { Place, WikiWriter } from './construct.ts';
import { unknownTag } from './macro/unmigrated.ts';
import { isWhitespace, type Part, partsOf } from './parts.ts';
import { describe, keep, nameOf } from './unsupported.ts';
import { joinBlocks, writeBlocks, writePart } from './write-blocks.ts';
import { writeInline } from './write-inline.ts';

/** A top-level block of a document and its output. */
export interface Block {
  readonly nodes: readonly ChildNode[];
  readonly wiki: string;
  readonly losses: readonly Loss[];
  /** Whether all of it is kept as storage format. */
  readonly isKept: boolean;
}

/** A document being written: its blocks, and functions to rewrite some of them. */
export interface Page {
  readonly document: StorageDocument;
  readonly settings: Pick<WikiWriter, 'registry' | 'policy' | 'taskLists'>;
  readonly blocks: Block[];
  /** Writes a block again, with some of its inline nodes kept as storage format. */
  keepNodes(index: number, nodes: readonly ChildNode[]): void;
  /** Replaces a block with its storage format. */
  keepBlock(index: number): void;
  /** Writes nodes as if they were alone in the document. */
  writeAlone(nodes: readonly ChildNode[]): string;
}

/** Where the top-level blocks are written. */
export const topLevel: Place = { kind: 'body', inCell: false, depth: 0 };

/** The wiki markup of some blocks. */
export function wikiOf(blocks: readonly Block[]): string {
  return joinBlocks(
    blocks.map(({ wiki }) => wiki),
    topLevel,
  );
}

/** Writes every top-level block of a document. */
export function createPage(document: StorageDocument, settings: Page['settings']): Page {
  let losses: Loss[] = [];
  let unknownMacros: Map<string, number> | undefined; // counted on first use
  const unsafe = new Set<ChildNode>();
  const writer: WikiWriter = {
    ...settings,
    unsafe,
    openMacros: [],
    blocks: (nodes, place) => writeBlocks(writer, nodes, place),
    inline: (nodes, place) => writeInline(writer, nodes, place),
    report: (loss) => losses.push(loss),
    rangeOf: (node) => rangeOf(document, node),
    unknownMacroCount(name) {
      unknownMacros ??= unknownMacrosOf(document);
      return unknownMacros.get(name) ?? 0;
    },
  };
  const write = (part: Part): Block => {
    losses = [];
    const wiki = writePart(writer, part, topLevel);
    return { nodes: nodesOf(part), wiki, losses, isKept: false };
  };
  const parts = partsOf(writer, document.root.children);
  const blocks = parts.map(write);
  return {
    document,
    settings,
    blocks,
    keepNodes(index, nodes) {
      const part = parts[index];
      for (const node of nodes) unsafe.add(node);
      if (part) blocks[index] = write(part);
    },
    keepBlock(index) {
      const block = blocks[index];
      if (block) blocks[index] = keptBlock(document, block.nodes);
    },
    writeAlone(nodes) {
      losses = []; // not those of the previous block
      return writeBlocks(writer, nodes, topLevel);
    },
  };
}

function keptBlock(document: StorageDocument, nodes: readonly ChildNode[]): Block {
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  if (!first || !last) throw new RangeError('A block has at least one node.');
  const [content = first, ...more] = nodes.filter((node) => !isWhitespace(node));
  const loss: Loss = {
    outcome: 'kept',
    what: more.length > 0 ? 'inline content' : describe(content),
    reason: `Reading ${more.length > 0 ? 'this content' : nameOf(content)} back would change it.`,
    range: { start: rangeOf(document, first).start, end: rangeOf(document, last).end },
  };
  return { nodes, wiki: keep(nodes, 'block'), losses: [loss], isKept: true };
}

/** The range of a node in the storage format; an empty one at the start for nodes that are not from the source. */
export function rangeOf(document: StorageDocument, node: ChildNode): Range {
  return document.rangeOf(node) ?? { start: 0, end: 0 };
}

function nodesOf(part: Part): readonly ChildNode[] {
  if (part.kind !== 'text') return [part.element];
  return part.paragraph ? [part.paragraph] : part.nodes;
}

/** How often each unknown macro occurs in the wiki markup that a document preserves. */
function unknownMacrosOf(document: StorageDocument): Map<string, number> {
  const counts = new Map<string, number>();
  walk(document.root, {
    enter(node) {
      const macro = isElement(node) ? macroOf(node) : undefined;
      if (macro?.body?.kind !== 'plain' || !macro.name.startsWith('unmigrated-')) return;
      const name = unknownTag(macro.body.text);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
  });
  return counts;
}
