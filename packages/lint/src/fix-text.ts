import { applyFixes, type Diagnostic, type FixOptions, type FixResult, parseStorage } from '@macrowright/storage';

/** A repair can make room for another; a document that needs more rounds than this is nobody's. */
const mostPasses = 50;

/**
 * Applies fixes until there are none left, so that doing it twice is doing it once. Default safe ones only.
 *
 * `check` finds what is wrong with a text. A round of fixes that would make a well-formed text ill-formed is not taken.
 */
export function fixText(
  source: string,
  check: (source: string) => readonly Diagnostic[],
  options: FixOptions = {},
): FixResult {
  const applied: Diagnostic[] = [];
  let output = source;
  let isWellFormed: boolean | undefined;
  for (let pass = 0; pass < mostPasses; pass++) {
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
