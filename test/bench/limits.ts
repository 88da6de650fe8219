/** A bound on a figure: on the ratio to the peer, on the exponent of growth, or on our figure where there is no peer. */
export interface Limit {
  readonly side: 'least' | 'most';
  readonly must: number;
  readonly aim?: number;
  /** The issue that asks for it. */
  readonly issue: number;
}

/** What was asked for, and by which issue. Speeds have a least ratio to the peer, times and sizes a greatest. */
export const limits = {
  'parse, empty handler': { side: 'least', must: 0.9, aim: 1.3, issue: 3 },
  'parse, empty handler, 10 MB': { side: 'least', must: 0.35, aim: 0.6, issue: 3 },
  'parse, tree with indices': { side: 'least', must: 1.3, issue: 3 },
  'print untouched': { side: 'least', must: 20, aim: 100, issue: 3 },
  'print edited': { side: 'least', must: 5, aim: 15, issue: 3 },
  'print built': { side: 'least', must: 1.5, aim: 4, issue: 3 },
  'memory kept': { side: 'most', must: 10, aim: 6, issue: 3 },
  'growth, storage': { side: 'most', must: 1.15, aim: 1.05, issue: 3 },
  'growth, hostile': { side: 'most', must: 1.15, issue: 3 },
  'wiki to storage': { side: 'most', must: 0.5, aim: 0.3, issue: 5 },
  'wiki, transformer': { side: 'least', must: 10, aim: 20, issue: 5 },
  'wiki, pandoc': { side: 'least', must: 50, aim: 100, issue: 5 },
  'wiki to view': { side: 'most', must: 1, aim: 0.5, issue: 5 },
  'wiki, hostile': { side: 'most', must: 5, aim: 2, issue: 5 },
  'growth, wiki hostile': { side: 'most', must: 1.15, issue: 5 },
  'growth, wiki': { side: 'most', must: 1.1, aim: 1.05, issue: 5 },
  'view, to XML': { side: 'least', must: 0.8, aim: 2, issue: 6 },
  'view, turndown': { side: 'least', must: 5, issue: 6 },
  /** "Constant time": what it may cost beside a site of 1,000 pages is not named; half as much again is allowed for caches that are missed. */
  'view, site': { side: 'most', must: 1.5, issue: 6 },
  'growth, view': { side: 'most', must: 1.1, aim: 1.05, issue: 6 },
  'lint, xmllint': { side: 'most', must: 2, aim: 1.3, issue: 7 },
  'lint, HTML linters': { side: 'most', must: 0.5, aim: 0.3, issue: 7 },
  'lint, cache': { side: 'most', must: 0.4, issue: 7 },
  'start, lint': { side: 'most', must: 1.6, aim: 1.25, issue: 7 },
  'client, undici': { side: 'least', must: 0.85, aim: 0.95, issue: 8 },
  'client, fetch': { side: 'least', must: 2.5, aim: 3, issue: 8 },
  /** "Flat": the heap after the last answers beside that after the first fifth of them. */
  'client, memory': { side: 'most', must: 1.1, issue: 8 },
  'server, post': { side: 'least', must: 0.9, aim: 1.2, issue: 9 },
  /** "Constant": what 100,000 pages may cost beside 1,000 pages is not named; a tenth is allowed for noise. */
  'server, get': { side: 'least', must: 0.9, issue: 9 },
  'server, convert': { side: 'least', must: 0.6, aim: 0.8, issue: 9 },
  'start, serve': { side: 'most', must: 4, aim: 2.5, issue: 9 },
} as const satisfies Readonly<{ [name: string]: Limit }>;

export type LimitName = keyof typeof limits;
