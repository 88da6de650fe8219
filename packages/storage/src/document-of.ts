import {
  type AnyNode,
  type ChildNode,
  type Document,
  isCDATA,
  isComment,
  isDirective,
  isTag,
  isText,
} from 'domhandler';
import { type Child, page } from './build.ts';
import type { Range } from './diagnostic.ts';
import type { StorageDocument } from './parse/parse-storage.ts';
import { serialize } from './print/serialize.ts';
import { endTag, startTag } from './print/tags.ts';
import { tagRangesOf } from './tag-ranges.ts';
import { walk } from './walk.ts';

/**
 * A document around built nodes, as if its printed form had been parsed. Do not change the nodes afterwards.
 *
 * `source` is what `serialize` prints, and ranges are offsets into it. Both are computed on first use, so a caller who only
 * reads the tree pays for neither.
 */
export function documentOf(content: Child): StorageDocument {
  const root = page(content);
  let source: string | undefined;
  let ranges: ReadonlyMap<AnyNode, Range> | undefined;
  const rangeOf = (node: ChildNode | Document): Range | undefined => {
    ranges ??= printedRanges(root);
    return ranges.get(node);
  };
  return {
    get source() {
      source ??= serialize(root);
      return source;
    },
    root,
    diagnostics: [],
    firstError: undefined,
    rangeOf,
    tagRanges(element) {
      const range = rangeOf(element);
      if (!range) return undefined;
      const { lastChild } = element;
      const lastChildEnd = lastChild ? rangeOf(lastChild)?.end : 0;
      return tagRangesOf(this.source, range.start, range.end - 1, lastChildEnd);
    },
  };
}

/** The range of each node in the output of `serialize`. */
function printedRanges(root: Document): ReadonlyMap<AnyNode, Range> {
  const ranges = new Map<AnyNode, Range>();
  const starts: number[] = [];
  let length = 0;
  walk(root, {
    enter(node) {
      starts.push(length);
      length += before(node).length;
    },
    leave(node) {
      length += after(node).length;
      ranges.set(node, { start: starts.pop() ?? 0, end: length });
    },
  });
  return ranges;
}

/** The output before the children of a node; the whole output for a node that has none. */
function before(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (isTag(node)) return startTag(node, node.children.length === 0);
  if (isCDATA(node)) return '<![CDATA[';
  return isComment(node) || isDirective(node) ? serialize(node) : '';
}

/** The output after the children of a node. */
function after(node: AnyNode): string {
  if (isTag(node) && node.children.length > 0) return endTag(node);
  return isCDATA(node) ? ']]>' : '';
}
