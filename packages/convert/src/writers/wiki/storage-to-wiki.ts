import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import {
  type ChildNode,
  type Diagnostic,
  isElement,
  macroOf,
  parseStorage,
  type StorageDocument,
  walk,
} from '@macrowright/storage';
import { type Loss, lossDiagnostics, type UnsupportedPolicy } from '../../losses.ts';
import { wikiToStorage } from '../../readers/wiki/wiki-to-storage.ts';
import { writeBlocks } from './blocks.ts';
import type { WriteContext } from './context.ts';
import { keep } from './keep.ts';
import { identityLosses } from './loss.ts';
import { sameStorage } from './same-storage.ts';
import { unknownTag } from './unmigrated.ts';

/** How storage is written as wiki markup. */
export interface WikiWriteOptions {
  /** The macros that the reader of the wiki text will know. Default: the built-in ones. */
  readonly registry?: MacroRegistry;
  /**
   * What happens to what wiki markup cannot say. `keep` (default): storage inside the wiki text, which wiki to storage
   * restores exactly. `nearest`: the nearest wiki form. `refuse`: the nearest form, and an error for each.
   */
  readonly unsupported?: UnsupportedPolicy;
  /** Write task lists as `[] a`, for a reader with the option of that name. Default: false. */
  readonly taskLists?: boolean;
}

/** Wiki text made from storage. */
export interface WikiResult {
  readonly wiki: string;
  /** What the wiki text does not say in wiki markup, in source order. Empty: reading it gives the same storage. */
  readonly losses: readonly Loss[];
  /** The losses as diagnostics about the storage. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes storage as wiki markup.
 *
 * What is written is read again before it is handed out: a block that would not come back the same is kept as storage
 * and reported, so an empty loss report is a promise.
 */
export function storageToWiki(storage: string | StorageDocument, options: WikiWriteOptions = {}): WikiResult {
  const document = typeof storage === 'string' ? parseStorage(storage) : storage;
  const settings = {
    registry: options.registry ?? createBuiltinRegistry(),
    policy: options.unsupported ?? 'keep',
    taskLists: options.taskLists ?? false,
    unknownNames: unknownNames(document),
  } as const;
  const nodes = document.root.children;
  let unsafe: ReadonlySet<ChildNode> = new Set();
  let attempt = write(document, nodes, settings, unsafe);
  if (settings.policy === 'keep' && !comesBack(nodes, attempt.wiki, settings)) {
    unsafe = new Set(
      nodes.filter(
        (node) => isElement(node) && !comesBack([node], write(document, [node], settings, unsafe).wiki, settings),
      ),
    );
    attempt = write(document, nodes, settings, unsafe);
    if (!comesBack(nodes, attempt.wiki, settings)) attempt = keepAll(document, nodes);
  }
  const written = attempt.losses.sort(bySource);
  const rangeOf = (node: ChildNode) => document.rangeOf(node) ?? { start: 0, end: 0 };
  const losses = [...written, ...identityLosses(nodes, written, rangeOf)].sort(bySource);
  return { wiki: attempt.wiki, losses, diagnostics: lossDiagnostics(losses, settings.policy, lossCodes) };
}

const lossCodes = { unsupported: 'wiki-no-form', dropped: 'wiki-dropped-identity' };

type Settings = Pick<WriteContext, 'registry' | 'policy' | 'taskLists' | 'unknownNames'>;

interface Attempt {
  readonly wiki: string;
  readonly losses: Loss[];
}

function write(
  document: StorageDocument,
  nodes: readonly ChildNode[],
  settings: Settings,
  unsafe: ReadonlySet<ChildNode>,
): Attempt {
  const losses: Loss[] = [];
  const cx: WriteContext = {
    ...settings,
    losses,
    unsafe,
    openMacros: [],
    blocks: writeBlocks,
    rangeOf: (node) => document.rangeOf(node) ?? { start: 0, end: 0 },
  };
  return { wiki: writeBlocks(cx, nodes, { kind: 'body', inCell: false, depth: 0 }), losses };
}

function bySource(a: Loss, b: Loss): number {
  return (a.range?.start ?? 0) - (b.range?.start ?? 0);
}

function comesBack(nodes: readonly ChildNode[], wiki: string, { registry, taskLists }: Settings): boolean {
  return sameStorage(nodes, wikiToStorage(wiki, { registry, taskLists }).nodes, { identity: false });
}

function keepAll(document: StorageDocument, nodes: readonly ChildNode[]): Attempt {
  const range = { start: 0, end: document.source.length };
  return {
    wiki: keep(nodes, false),
    losses: [
      {
        outcome: 'kept',
        what: 'document',
        reason: 'The blocks of this document affect each other in wiki markup.',
        range,
      },
    ],
  };
}

/** How often each unknown macro is named by wiki markup that a document keeps. */
function unknownNames(document: StorageDocument): Map<string, number> {
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
