import { type ChildNode, type Range, type SourceMap, type StorageDocument, walk } from '@macrowright/storage';

type Segment = SourceMap['segments'][number];

/**
 * The source range of each output range: that of the smallest enclosing segment, in linear time after sorting.
 * Segments must nest as elements do.
 */
export function sourceRanges(ranges: readonly Range[], { segments }: SourceMap): Range[] {
  const sorted = [...segments].sort((a, b) => a.output.start - b.output.start || b.output.end - a.output.end);
  const order = ranges.map((range, index) => ({ range, index })).sort((a, b) => a.range.start - b.range.start);
  const found: Range[] = [];
  const around: Segment[] = [];
  let next = 0;
  for (const { range, index } of order) {
    for (let segment = sorted[next]; segment && segment.output.start <= range.start; segment = sorted[++next]) {
      dropBefore(around, segment.output.start);
      around.push(segment);
    }
    dropBefore(around, range.start);
    found[index] = around.findLast(({ output }) => output.end >= range.end)?.source ?? { start: 0, end: 0 };
  }
  return found;
}

/** Because segments nest, those that end before an offset are on top. */
function dropBefore(around: Segment[], offset: number): void {
  for (let top = around.at(-1); top && top.output.end < offset; top = around.at(-1)) around.pop();
}

/** A map with a segment for each node of a document that has a source, in document order. Its output is the storage format. */
export function mapNodes(
  { root, rangeOf }: StorageDocument,
  sourceOf: (node: ChildNode, output: Range) => Range | undefined,
): SourceMap {
  const segments: Segment[] = [];
  walk(root.children, {
    enter(anyNode) {
      const node = anyNode as ChildNode; // all nodes below the root are child nodes
      const output = rangeOf(node);
      const source = output && sourceOf(node, output);
      if (source) segments.push({ source, output });
    },
  });
  return { segments };
}

/** The combined map of two conversions, the second of which reads the output of the first. */
export function composeMaps(first: SourceMap, second: SourceMap): SourceMap {
  const sources = sourceRanges(
    second.segments.map(({ source }) => source),
    first,
  );
  return { segments: second.segments.map(({ output }, index) => ({ source: sources[index] as Range, output })) };
}
