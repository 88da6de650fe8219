import type { Diagnostic, TextEdit } from '../diagnostic.ts';
import { applyEdits } from './apply-edits.ts';
import { keepsContent } from './keeps-content.ts';

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
  /**
   * Whether an edited text keeps the content of the original. A fix that does not is treated as a suggestion, no matter what
   * its rule says. Default: `keepsContent`, for storage format.
   */
  readonly isKept?: ((before: string, after: string) => boolean) | undefined;
}

/** Checking the content parses the text, so the number of checks per call is limited; remaining fixes are left for the next call. */
const maxChecks = 40;

/**
 * The diagnostics whose fixes can be applied together. If two fixes overlap or touch, the one that starts first is
 * selected. Without `unsafe`, only safe fixes that keep the content are selected. Apply the fixes, check the result and
 * repeat to apply the others.
 */
export function selectFixes(
  source: string,
  diagnostics: readonly Diagnostic[],
  { unsafe = false, isKept = keepsContent }: FixOptions = {},
): readonly Diagnostic[] {
  const selected = withoutOverlaps(diagnostics, unsafe);
  return unsafe ? selected : keepingContent(selected, (fixes) => isKept(source, applyEdits(source, editsOf(fixes))));
}

/** Applies the fixes that `selectFixes` selects. */
export function applyFixes(source: string, diagnostics: readonly Diagnostic[], options: FixOptions = {}): FixResult {
  const applied = selectFixes(source, diagnostics, options);
  return { output: applyEdits(source, editsOf(applied)), applied };
}

function withoutOverlaps(diagnostics: readonly Diagnostic[], unsafe: boolean): readonly Diagnostic[] {
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

/** Usually all fixes keep the content and one check is enough. Otherwise the ones that do not are found by bisection. */
function keepingContent(
  fixes: readonly Diagnostic[],
  isKept: (fixes: readonly Diagnostic[]) => boolean,
): readonly Diagnostic[] {
  const kept: Diagnostic[] = [];
  const pending: (readonly Diagnostic[])[] = fixes.length > 0 ? [fixes] : [];
  for (let checks = 0; checks < maxChecks; checks++) {
    const part = pending.pop();
    if (!part) break;
    if (isKept([...kept, ...part])) for (const fix of part) kept.push(fix);
    else if (part.length > 1) {
      const middle = part.length >> 1;
      pending.push(part.slice(middle), part.slice(0, middle));
    }
  }
  return kept;
}

function editsOf(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  return diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
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
