import { applyFixes, type Diagnostic, type FixOptions, type FixResult, parseStorage } from '@macrowright/storage';

/** One fix can make another possible. Real documents need a few passes. */
const maxPasses = 50;

/**
 * Applies fixes until none are left, so applying them again changes nothing. Default: safe fixes only.
 *
 * `check` returns the diagnostics of a text. A pass whose result is not well-formed, though the text before it was, is
 * discarded.
 */
export function fixText(
  source: string,
  check: (source: string) => readonly Diagnostic[],
  options: FixOptions = {},
): FixResult {
  const applied: Diagnostic[] = [];
  let output = source;
  let isWellFormed: boolean | undefined;
  for (let pass = 0; pass < maxPasses; pass++) {
    const result = applyFixes(output, check(output), options);
    if (result.applied.length === 0 || result.output === output) break;
    isWellFormed ??= parseStorage(output).diagnostics.length === 0;
    const stays = parseStorage(result.output).diagnostics.length === 0;
    if (isWellFormed && !stays) break;
    isWellFormed = stays;
    output = result.output;
    applied.push(...result.applied);
  }
  return { output, applied };
}
