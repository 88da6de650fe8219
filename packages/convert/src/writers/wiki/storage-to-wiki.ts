import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import { type Diagnostic, parseStorage, type SourceMap, type StorageDocument } from '@macrowright/storage';
import { type Loss, lossDiagnostics, type UnsupportedPolicy } from '../../losses.ts';
import { identityLosses } from './identity.ts';
import { type Block, createPage, rangeOf, topLevel, wikiOf } from './page.ts';
import { keepUnreadableBlocks } from './read-back.ts';
import { keep } from './unsupported.ts';
import { joinBlocks } from './write-blocks.ts';

/** How storage format is written as wiki markup. */
export interface WikiWriteOptions {
  /** The macros available to the wiki reader. Default: the built-in ones. */
  readonly registry?: MacroRegistry;
  /** What to do with content that wiki markup does not support. Default: `keep`. */
  readonly unsupported?: UnsupportedPolicy;
  /** Whether to write task lists as `[] a`, for a reader with that option. Default: false. */
  readonly taskLists?: boolean;
}

/** Wiki markup written from storage format. */
export interface WikiResult {
  readonly wiki: string;
  /** What is not expressed in wiki markup, in source order. If it is empty, reading the wiki markup gives the same storage format. */
  readonly losses: readonly Loss[];
  /** The losses as diagnostics. Ranges are offsets into the storage format. */
  readonly diagnostics: readonly Diagnostic[];
  /** Maps the top-level blocks of the storage format to the wiki markup; computed on first use. */
  readonly sourceMap: SourceMap;
}

const lossCodes = { unsupported: 'wiki-no-form', dropped: 'wiki-dropped-identity' };

/**
 * Writes storage format as wiki markup.
 *
 * With the policy `keep`, the result is read back and compared: a block that would change is kept as storage format and
 * reported, so an empty list of losses is a guarantee.
 */
export function storageToWiki(storage: string | StorageDocument, options: WikiWriteOptions = {}): WikiResult {
  const document = typeof storage === 'string' ? parseStorage(storage) : storage;
  const { registry = createBuiltinRegistry(), unsupported: policy = 'keep', taskLists = false } = options;
  const page = createPage(document, { registry, policy, taskLists });
  if (policy === 'keep' && !keepUnreadableBlocks(page)) return resultOf(document, [keptDocument(document)], policy);
  return resultOf(document, page.blocks, policy);
}

function resultOf(document: StorageDocument, blocks: readonly Block[], policy: UnsupportedPolicy): WikiResult {
  const written = blocks.flatMap((block) => block.losses).sort(bySource);
  const identity = identityLosses(document.root.children, written, (node) => rangeOf(document, node));
  const losses = [...written, ...identity].sort(bySource);
  let sourceMap: SourceMap | undefined;
  return {
    wiki: wikiOf(blocks),
    losses,
    diagnostics: lossDiagnostics(losses, policy, lossCodes),
    get sourceMap() {
      sourceMap ??= mapBlocks(document, blocks);
      return sourceMap;
    },
  };
}

function bySource(a: Loss, b: Loss): number {
  return (a.range?.start ?? 0) - (b.range?.start ?? 0);
}

function mapBlocks(document: StorageDocument, blocks: readonly Block[]): SourceMap {
  const segments: SourceMap['segments'][number][] = [];
  let start = 0;
  for (const { nodes, wiki } of blocks) {
    const [first, last] = [nodes.at(0), nodes.at(-1)];
    if (wiki === '' || !first || !last) continue;
    const source = { start: rangeOf(document, first).start, end: rangeOf(document, last).end };
    segments.push({ source, output: { start, end: start + wiki.length } });
    start += wiki.length + joinBlocks(['x', 'x'], topLevel).length - 2;
  }
  return { segments };
}

/** The whole document as storage format, for blocks that affect each other in wiki markup. */
function keptDocument(document: StorageDocument): Block {
  const nodes = document.root.children;
  const loss: Loss = {
    outcome: 'kept',
    what: 'document',
    reason: 'The blocks of this document affect each other in wiki markup.',
    range: { start: 0, end: document.source.length },
  };
  return { nodes, wiki: keep(nodes, 'block'), losses: [loss], isKept: true };
}
