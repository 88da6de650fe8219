import type { Severity } from '@macrowright/storage';

const rank = { info: 0, warning: 1, error: 2 } as const;

/** Whether a severity is at least as high as a level. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return rank[severity] >= rank[level];
}

/**
 * The severity of a diagnostic after configuration. If the rule rates a diagnostic below its default, for example
 * because the evidence is weak, the configuration does not raise it.
 */
export function chosenSeverity(usual: Severity, found: Severity, chosen: Severity | undefined): Severity {
  if (chosen === undefined) return found;
  return rank[found] < rank[usual] && rank[found] < rank[chosen] ? found : chosen;
}
