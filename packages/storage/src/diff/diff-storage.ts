import type { Range } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { align, type Pair } from './align.ts';
import { type CanonicalNode, canonicalNodes, createNumbering } from './canonical.ts';

/** One difference between two documents. `before` and `after` are ranges in the sources of the two documents. */
export type StorageDifference =
  /** A node that only the second document has. */
  | { readonly kind: 'added'; readonly name: string; readonly after: Range }
  /** A node that only the first document has. */
  | { readonly kind: 'removed'; readonly name: string; readonly before: Range }
  /** An element with a new name and the same content. */
  | {
      readonly kind: 'renamed';
      readonly name: string;
      readonly newName: string;
      readonly before: Range;
      readonly after: Range;
    }
  /** An attribute with a new value; `undefined` means that the attribute is missing. */
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly attribute: string;
      readonly old: string | undefined;
      readonly new: string | undefined;
      readonly before: Range;
      readonly after: Range;
    }
  /** Changed text, decoded. */
  | {
      readonly kind: 'text';
      readonly old: string;
      readonly new: string;
      readonly before: Range;
      readonly after: Range;
    };

/**
 * The differences in meaning between two documents, in source order; empty if they mean the same.
 *
 * Ignores the order of attributes and parameters, spelling (quotes, entities, CDATA, `<p></p>` and `<p />`), comments,
 * invisible white space, and data that servers add (`ac:macro-id`, local ids, versions at save,
 * `ac:schema-version="1"`, `ac:task-uuid`, `class="auto-cursor-target"`).
 */
export function diffStorage(before: StorageDocument, after: StorageDocument): StorageDifference[] {
  const numberOf = createNumbering();
  const differences: StorageDifference[] = [];
  const waiting: [readonly CanonicalNode[], readonly CanonicalNode[]][] = [
    [canonicalNodes(before, numberOf), canonicalNodes(after, numberOf)],
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [first, second] = next;
    for (const [a, b] of changedPairs(first, second, differences)) {
      if (a.name === '') {
        differences.push({ kind: 'text', old: a.text, new: b.text, before: a.range, after: b.range });
        continue;
      }
      compareAttributes(a, b, differences);
      waiting.push([a.children, b.children]);
    }
  }
  return differences.sort((a, b) => startOf(a) - startOf(b));
}

/** Pairs the nodes that were changed. Reports all others as added, removed or renamed. */
function changedPairs(
  first: readonly CanonicalNode[],
  second: readonly CanonicalNode[],
  into: StorageDifference[],
): [CanonicalNode, CanonicalNode][] {
  const changed: [CanonicalNode, CanonicalNode][] = [];
  for (const [a, b] of gaps(first, second, ({ id }) => id)) {
    for (const [olds, news] of gaps(a, b, ({ shape }) => shape, changed)) {
      const isRenaming = olds.length === news.length && olds.every((old, index) => isRenamed(old, news[index]));
      for (const [index, old] of olds.entries()) {
        const now = news[index];
        if (!isRenaming || !now) into.push({ kind: 'removed', name: old.name || '#text', before: old.range });
        else {
          into.push({ kind: 'renamed', name: old.name, newName: now.name, before: old.range, after: now.range });
          compareAttributes(old, now, into);
        }
      }
      if (!isRenaming)
        for (const { name, range } of news) into.push({ kind: 'added', name: name || '#text', after: range });
    }
  }
  return changed;
}

/** The ranges between the common nodes of two arrays. Adds the common pairs to `common`. */
function* gaps(
  a: readonly CanonicalNode[],
  b: readonly CanonicalNode[],
  keyOf: (node: CanonicalNode) => number,
  common: [CanonicalNode, CanonicalNode][] = [],
): Generator<[CanonicalNode[], CanonicalNode[]]> {
  const end: Pair = [a.length, b.length];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...align(a.map(keyOf), b.map(keyOf)), end]) {
    if (nextI > i || nextJ > j) yield [a.slice(i, nextI), b.slice(j, nextJ)];
    const [left, right] = [a[nextI], b[nextJ]];
    if (left && right) common.push([left, right]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
}

function isRenamed(old: CanonicalNode, now: CanonicalNode | undefined): boolean {
  if (!now || old.name === '' || now.name === '' || old.name === now.name) return false;
  if (old.children.length === 0 || old.children.length !== now.children.length) return false;
  return old.children.every(({ id }, index) => id === now.children[index]?.id);
}

function compareAttributes(a: CanonicalNode, b: CanonicalNode, into: StorageDifference[]): void {
  const olds = new Map(a.attributes);
  const news = new Map(b.attributes);
  for (const attribute of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [olds.get(attribute), news.get(attribute)];
    if (old === now) continue;
    into.push({ kind: 'attribute', name: b.name, attribute, old, new: now, before: a.range, after: b.range });
  }
}

function startOf(difference: StorageDifference): number {
  return difference.kind === 'removed' ? difference.before.start : difference.after.start;
}
