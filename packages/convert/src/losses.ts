import type { Diagnostic, Range } from '@macrowright/storage';

/**
 * What a writer does with content that its representation does not support.
 *
 * `keep`: embed the storage format in the output, so that reading the output restores it exactly.
 * `nearest`: write the nearest supported form.
 * `refuse`: write the nearest supported form and report each as an error.
 */
export type UnsupportedPolicy = 'keep' | 'nearest' | 'refuse';

/** Content that a writer could not express in its representation. */
export interface Loss {
  /**
   * `kept`: embedded as storage format, so that reading the output restores it. `nearest`: replaced by the nearest supported
   * form. `dropped`: left out.
   */
  readonly outcome: 'kept' | 'nearest' | 'dropped';
  /** The content: an element, macro, attribute or comment, such as `macro "info"`. */
  readonly what: string;
  /** Why it is unsupported, as a sentence. */
  readonly reason: string;
  /** Its UTF-16 offsets in the storage format; `undefined` when it has no source. */
  readonly range?: Range;
}

/** The diagnostic codes of a writer: one for content without a supported form, one for content that was left out. */
export interface LossCodes {
  readonly unsupported: string;
  readonly dropped: string;
}

/** Losses as diagnostics about the storage format, in the same order. */
export function lossDiagnostics(losses: readonly Loss[], policy: UnsupportedPolicy, codes: LossCodes): Diagnostic[] {
  return losses.map(({ outcome, reason, range = { start: 0, end: 0 } }) => ({
    code: outcome === 'dropped' ? codes.dropped : codes.unsupported,
    severity: outcome !== 'nearest' ? 'info' : policy === 'refuse' ? 'error' : 'warning',
    message: reason,
    range,
  }));
}
