import { applyFixes, type Diagnostic, type FixOptions, type FixResult, parseStorage } from '@macrowright/storage';

/** One fix can make another possible. Real documents need only a few passes. */
const maxPasses = 50;

/** The result of fixing a text. */
export interface FixedText extends FixResult {
  /** The diagnostics of `output`. A fix that would lose content is marked as a suggestion. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies fixes until none are left, so applying them again changes nothing. Default: safe fixes only.
 *
 * `check` returns the diagnostics of a text. A pass is discarded if its input was well-formed and its result is not.
 */
export function fixText(
  source: string,
  check: (source: string) => readonly Diagnostic[],
  options: FixOptions = {},
): FixedText {
  const applied: Diagnostic[] = [];
  let output = source;
  let diagnostics = check(output);
  let isWellFormed: boolean | undefined;
  for (let pass = 0; pass < maxPasses; pass++) {
    const result = applyFixes(output, diagnostics, options);
    if (result.applied.length === 0 || result.output === output) break;
    isWellFormed ??= parseStorage(output).diagnostics.length === 0;
    const stays = parseStorage(result.output).diagnostics.length === 0;
    if (isWellFormed && !stays) break;
    isWellFormed = stays;
    output = result.output;
    diagnostics = check(output);
    for (const diagnostic of result.applied) applied.push(diagnostic);
  }
  return { output, applied, diagnostics: diagnostics.map(asSuggestion) };

  /** Any safe fix that is left would lose content, so it becomes a suggestion. `unsafe` applies everything. */
  function asSuggestion(diagnostic: Diagnostic): Diagnostic {
    const { fix } = diagnostic;
    return fix?.safe && !options.unsafe ? { ...diagnostic, fix: { ...fix, safe: false } } : diagnostic;
  }
}
