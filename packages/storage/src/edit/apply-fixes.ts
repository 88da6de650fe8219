import type { Diagnostic, TextEdit } from '../diagnostic.ts';
import { applyEdits } from './apply-edits.ts';

/** The result of applying fixes. */
export interface FixResult {
  readonly output: string;
  /** The diagnostics whose fixes were applied. */
  readonly applied: readonly Diagnostic[];
}

/** Which fixes to apply. */
export interface FixOptions {
  /** Also apply suggestions, which may change the meaning of the document. Default `false`. */
  readonly unsafe?: boolean | undefined;
}

/**
 * The diagnostics whose fixes can be applied together: of two fixes that overlap or touch, the one that starts first. Apply
 * fixes, check the result and repeat to apply the others.
 */
export function selectFixes(
  diagnostics: readonly Diagnostic[],
  { unsafe = false }: FixOptions = {},
): readonly Diagnostic[] {
  const candidates = diagnostics.flatMap((diagnostic) => {
    const { fix } = diagnostic;
    return fix && fix.edits.length > 0 && (unsafe || fix.safe) ? [{ diagnostic, ...spanOf(fix.edits) }] : [];
  });
  const selected: Diagnostic[] = [];
  let lastEnd = -1;
  for (const { diagnostic, start, end } of candidates.sort((a, b) => a.start - b.start)) {
    if (start <= lastEnd) continue;
    lastEnd = end;
    selected.push(diagnostic);
  }
  return selected;
}

/** Applies the fixes that `selectFixes` selects. */
export function applyFixes(source: string, diagnostics: readonly Diagnostic[], options: FixOptions = {}): FixResult {
  const applied = selectFixes(diagnostics, options);
  return {
    output: applyEdits(
      source,
      applied.flatMap(({ fix }) => fix?.edits ?? []),
    ),
    applied,
  };
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
