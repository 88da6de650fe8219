import { type AnyNode, type ChildNode, type Document, type Element, isCDATA, isTag, isText } from 'domhandler';
import { type Child, page } from './build.ts';
import type { Range } from './diagnostic.ts';
import type { StorageDocument } from './parse/parse-storage.ts';
import { serialize } from './print/serialize.ts';
import { quotable } from './print/tags.ts';
import { type TagRanges, tagRangesOf } from './tag-ranges.ts';
import { walk } from './walk.ts';

/**
 * Creates a document around built nodes, as if its printed form had been parsed. Do not change the nodes afterwards.
 *
 * `source` is what `serialize` prints, and ranges are offsets into it. Both are computed on first use, so a caller that only
 * reads the tree pays for neither.
 */
export function documentOf(content: Child): StorageDocument {
  const nodes = page(content);
  return new BuiltDocument(
    () => nodes,
    () => serialize(nodes),
  );
}

/**
 * The same, around nodes that are built on first use. `print` must return what `serialize` prints for them; it is called if
 * the source is needed and the nodes are not built yet.
 */
export function lazyDocumentOf(build: () => Child, print: () => string): StorageDocument {
  return new BuiltDocument(() => page(build()), print);
}

/** A document whose parts are computed on first use. */
class BuiltDocument implements StorageDocument {
  readonly diagnostics = [];
  readonly firstError = undefined;
  private readonly build: () => Document;
  private readonly print: () => string;
  private builtRoot: Document | undefined;
  private printedSource: string | undefined;
  private ranges: ReadonlyMap<AnyNode, Range> | undefined;

  constructor(build: () => Document, print: () => string) {
    this.build = build;
    this.print = print;
  }

  get root(): Document {
    this.builtRoot ??= this.build();
    return this.builtRoot;
  }

  get source(): string {
    this.printedSource ??= this.builtRoot ? serialize(this.builtRoot) : this.print();
    return this.printedSource;
  }

  // document methods are also called without their document as `this`
  readonly rangeOf = (node: ChildNode | Document): Range | undefined => {
    this.ranges ??= printedRanges(this.root);
    return this.ranges.get(node);
  };

  readonly tagRanges = (element: Parameters<StorageDocument['tagRanges']>[0]): TagRanges | undefined => {
    const range = this.rangeOf(element);
    if (!range) return undefined;
    const { lastChild } = element;
    const lastChildEnd = lastChild ? this.rangeOf(lastChild)?.end : 0;
    return tagRangesOf(this.source, range.start, range.end - 1, lastChildEnd);
  };
}

/** Where `serialize` prints each node. */
function printedRanges(root: Document): ReadonlyMap<AnyNode, Range> {
  const ranges = new Map<AnyNode, Range>();
  const starts: number[] = [];
  let length = 0;
  walk(root, {
    enter(node) {
      starts.push(length);
      length += openingLength(node);
    },
    leave(node) {
      if (isTag(node)) length += node.children.length > 0 ? node.name.length + '</>'.length : 0;
      else if (isCDATA(node)) length += ']]>'.length;
      ranges.set(node, { start: starts.pop() ?? 0, end: length });
    },
  });
  return ranges;
}

/** The length of a node's output before its children. */
function openingLength(node: AnyNode): number {
  if (isText(node)) return node.data.length;
  if (isTag(node)) return tagLength(node);
  if (isCDATA(node)) return '<![CDATA['.length;
  return 'children' in node ? 0 : serialize(node).length;
}

function tagLength({ name, attribs, children }: Element): number {
  let length = name.length + (children.length > 0 ? '<>'.length : '< />'.length);
  for (const key in attribs) length += ' =""'.length + key.length + quotable(attribs[key] ?? '').length;
  return length;
}
