import type { Rule, RuleVisitor } from '@macrowright/lint';

/** The time that rules took, in milliseconds by code. */
export type Timings = Map<string, number>;

/** A rule that adds the time of its visitors to `timings`. */
export function timedRule(rule: Rule, timings: Timings): Rule {
  return { ...rule, visit: timed(rule.visit, rule.code, timings) as RuleVisitor };
}

/** The same object with functions that measure their time, also in the records of functions that it contains. */
function timed(visitor: object, code: string, timings: Timings): object {
  const entries = Object.entries(visitor).map(([key, value]: [string, unknown]) => {
    if (isFunction(value)) return [key, measured(value)];
    return [
      key,
      value !== null && typeof value === 'object' && !Array.isArray(value) ? timed(value, code, timings) : value,
    ];
  });
  return Object.fromEntries(entries);

  function measured(check: (...args: unknown[]) => unknown) {
    return function (this: unknown, ...args: unknown[]): unknown {
      const start = performance.now();
      try {
        return check.apply(this, args);
      } finally {
        timings.set(code, (timings.get(code) ?? 0) + performance.now() - start);
      }
    };
  }
}

/** Adds timings of another thread. */
export function addTimings(timings: Timings, others: Timings): void {
  for (const [code, time] of others) timings.set(code, (timings.get(code) ?? 0) + time);
}

/** A table of the rules, slowest first. The measuring itself takes time too, more for rules that are called often. */
export function timingTable(timings: Timings): string {
  const rows = [...timings].sort((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, time]) => sum + time, 0);
  const width = Math.max(4, ...rows.map(([code]) => code.length));
  const lines = rows.map(([code, time]) => {
    const share = total === 0 ? 0 : (time / total) * 100;
    return `${code.padEnd(width)}  ${time.toFixed(1).padStart(9)}  ${share.toFixed(1).padStart(5)}%`;
  });
  return [`${'Rule'.padEnd(width)}  ${'Time (ms)'.padStart(9)}  ${'Share'.padStart(6)}`, ...lines, ''].join('\n');
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}
