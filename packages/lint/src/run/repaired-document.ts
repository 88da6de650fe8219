import {
  applyEdits,
  type Diagnostic,
  parseStorage,
  type Range,
  type StorageDocument,
  selectFixes,
  type TextEdit,
} from '@macrowright/storage';

/** One repair can reveal the next error, for example an unclosed element inside another one. */
const maxRounds = 5;

/** A document that is not well-formed, after the repairs that its parser suggests. */
export interface RepairedDocument {
  readonly document: StorageDocument;
  /** Moves a diagnostic to the original document; `undefined` if it is about a part that was repaired. */
  toOriginal(diagnostic: Diagnostic): Diagnostic | undefined;
}

/**
 * Repairs a document, so that rules can check the parts that an error does not affect. Positions are mapped back; what rules
 * find at an error itself is left out, because it may follow from the error or from the repair.
 */
export function repairDocument(original: StorageDocument): RepairedDocument {
  const steps: ((range: Range) => Range | undefined)[] = [];
  let document = original;
  for (let round = 0; round < maxRounds && document.diagnostics.length > 0; round++) {
    const fixes = selectFixes(document.source, document.diagnostics, { unsafe: true });
    if (fixes.length === 0) break;
    const edits = fixes.flatMap(({ fix }) => fix?.edits ?? []);
    steps.unshift(reversed(edits));
    document = parseStorage(applyEdits(document.source, edits));
  }
  const errors = original.diagnostics.map(({ range }) => range).sort((a, b) => a.start - b.start);
  const remaining = document.diagnostics.map(({ range }) => range).sort((a, b) => a.start - b.start);

  return { document, toOriginal };

  function toOriginal(diagnostic: Diagnostic): Diagnostic | undefined {
    if (startsIn(remaining, diagnostic.range.start)) return undefined;
    const range = mapped(diagnostic.range);
    if (!range || startsIn(errors, range.start)) return undefined;
    const { fix, ...rest } = diagnostic;
    const edits = fix?.edits.map((edit) => ({ range: mapped(edit.range), text: edit.text }));
    const isMapped = edits?.every((edit): edit is TextEdit => edit.range !== undefined);
    return { ...rest, range, ...(fix && isMapped && { fix: { ...fix, edits } }) };
  }

  function mapped(range: Range): Range | undefined {
    return steps.reduce<Range | undefined>((current, step) => current && step(current), range);
  }
}

/** Maps ranges of an edited text to ranges before the edits; `undefined` for a range that starts or ends in edited text. */
function reversed(edits: readonly TextEdit[]): (range: Range) => Range | undefined {
  let shift = 0;
  const changes = [...edits]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, text }) => {
      const start = range.start + shift;
      shift += text.length - (range.end - range.start);
      return { start, end: start + text.length, shift };
    });
  return ({ start, end }) => {
    const from = originalOffset(start);
    const to = originalOffset(end);
    return from === undefined || to === undefined ? undefined : { start: from, end: Math.max(from, to) };
  };

  function originalOffset(offset: number): number | undefined {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const before = changes[low - 1];
    if (!before) return offset;
    return offset < before.end ? undefined : offset - before.shift;
  }
}

function startsIn(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (ranges[low - 1]?.end ?? 0);
}
