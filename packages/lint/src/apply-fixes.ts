import { applyEdits, type Diagnostic, type TextEdit } from '@macrowright/storage';

/** What came of mending a text. */
export interface FixResult {
  readonly output: string;
  readonly applied: readonly Diagnostic[];
}

/** Applies the fixes that do not touch each other; of two that do, the first in the text wins. Default safe ones only. */
export function applyFixes(
  source: string,
  diagnostics: readonly Diagnostic[],
  { unsafe = false }: { readonly unsafe?: boolean } = {},
): FixResult {
  const applied: Diagnostic[] = [];
  const edits: TextEdit[] = [];
  let taken = -1;
  const candidates = diagnostics
    .filter((diagnostic) => diagnostic.fix && diagnostic.fix.edits.length > 0 && (unsafe || diagnostic.fix.safe))
    .map((diagnostic) => ({ diagnostic, span: spanOf(diagnostic.fix?.edits ?? []) }))
    .sort((a, b) => a.span.start - b.span.start);
  for (const { diagnostic, span } of candidates) {
    if (span.start <= taken) continue;
    taken = span.end;
    applied.push(diagnostic);
    edits.push(...(diagnostic.fix?.edits ?? []));
  }
  return { output: applyEdits(source, edits), applied };
}

function spanOf(edits: readonly TextEdit[]): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { range } of edits) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
