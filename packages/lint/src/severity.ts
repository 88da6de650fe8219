import type { Severity } from '@macrowright/storage';

const rank = { info: 0, warning: 1, error: 2 } as const;

/** Whether one severity is at least as bad as another. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return rank[severity] >= rank[level];
}

/**
 * The severity of a finding under a configured one. What the rule itself rates lower than usual, for want of evidence say,
 * is not lifted above that.
 */
export function chosenSeverity(usual: Severity, found: Severity, chosen: Severity | undefined): Severity {
  if (chosen === undefined) return found;
  return rank[found] < rank[usual] && rank[found] < rank[chosen] ? found : chosen;
}
