import type { Diagnostic, SourceMap } from '@macrowright/storage';

/**
 * Diagnostics about storage, told at the wiki text that made it: the smallest stretch around each. Fixes are left out,
 * since they are edits of the storage. Takes time with the number of both, not their product.
 */
export function backToWiki(diagnostics: readonly Diagnostic[], sourceMap: () => SourceMap): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const segments = [...sourceMap().segments].sort(
    (a, b) => a.output.start - b.output.start || b.output.end - a.output.end,
  );
  const order = diagnostics.map((_, index) => index).sort((a, b) => startOf(diagnostics[a]) - startOf(diagnostics[b]));
  const found: Diagnostic[] = [];
  const around: SourceMap['segments'][number][] = [];
  let next = 0;
  for (const index of order) {
    const diagnostic = diagnostics[index];
    if (!diagnostic) continue;
    const { start, end } = diagnostic.range;
    for (let segment = segments[next]; segment && segment.output.start <= start; segment = segments[++next]) {
      leave(around, segment.output.start);
      around.push(segment);
    }
    leave(around, start);
    const best = around.findLast(({ output }) => output.end >= end);
    const { fix: _madeForStorage, ...rest } = diagnostic;
    found[index] = { ...rest, range: best?.source ?? { start: 0, end: 0 } };
  }
  return found;
}

/** Segments nest as elements do, so those that end before an offset are on top. */
function leave(around: SourceMap['segments'][number][], offset: number): void {
  for (let top = around.at(-1); top && top.output.end < offset; top = around.at(-1)) around.pop();
}

function startOf(diagnostic: Diagnostic | undefined): number {
  return diagnostic?.range.start ?? 0;
}
