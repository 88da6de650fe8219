/** A bound on a figure: on the ratio to the peer, on the exponent of growth, or on our figure if there is no peer. */
export interface Limit {
  readonly side: 'min' | 'max';
  readonly must: number;
  readonly aim?: number;
  /** The issue that requires it. */
  readonly issue: number;
}

/** The limits, and the issue that requires each. Speeds have a minimum ratio to the peer; times and sizes have a maximum. */
export const limits = {
  'parse, empty handler': { side: 'min', must: 0.9, aim: 1.3, issue: 3 },
  'parse, empty handler, 10 MB': { side: 'min', must: 0.35, aim: 0.6, issue: 3 },
  'parse, tree with indices': { side: 'min', must: 1.3, issue: 3 },
  'print untouched': { side: 'min', must: 20, aim: 100, issue: 3 },
  'print edited': { side: 'min', must: 5, aim: 15, issue: 3 },
  'print built': { side: 'min', must: 1.5, aim: 4, issue: 3 },
  'memory kept': { side: 'max', must: 10, aim: 6, issue: 3 },
  'growth, storage': { side: 'max', must: 1.15, aim: 1.05, issue: 3 },
  'growth, hostile': { side: 'max', must: 1.15, issue: 3 },
  'wiki to storage': { side: 'max', must: 0.5, aim: 0.3, issue: 5 },
  'wiki, transformer': { side: 'min', must: 10, aim: 20, issue: 5 },
  'wiki, pandoc': { side: 'min', must: 50, aim: 100, issue: 5 },
  'wiki to view': { side: 'max', must: 1, aim: 0.5, issue: 5 },
  'wiki, hostile': { side: 'max', must: 5, aim: 2, issue: 5 },
  'growth, wiki hostile': { side: 'max', must: 1.15, issue: 5 },
  'growth, wiki': { side: 'max', must: 1.1, aim: 1.05, issue: 5 },
  'view, to XML': { side: 'min', must: 0.8, aim: 2, issue: 6 },
  'view, turndown': { side: 'min', must: 5, issue: 6 },
  /** The issue requires constant time; 1.5 times the time for a site with 1,000 pages is allowed, because of cache misses. */
  'view, site': { side: 'max', must: 1.5, issue: 6 },
  'growth, view': { side: 'max', must: 1.1, aim: 1.05, issue: 6 },
  'lint, xmllint': { side: 'max', must: 2, aim: 1.3, issue: 7 },
  'lint, HTML linters': { side: 'max', must: 0.5, aim: 0.3, issue: 7 },
  'lint, cache': { side: 'max', must: 0.4, issue: 7 },
  'start, lint': { side: 'max', must: 1.6, aim: 1.25, issue: 7 },
  'client, undici': { side: 'min', must: 0.85, aim: 0.95, issue: 8 },
  'client, fetch': { side: 'min', must: 2.5, aim: 3, issue: 8 },
  /** The issue requires flat memory: the heap at the end compared with the heap after the first fifth of the responses. */
  'client, memory': { side: 'max', must: 1.1, issue: 8 },
  'server, post': { side: 'min', must: 0.9, aim: 1.2, issue: 9 },
  /** The issue requires constant time; a tenth is allowed for noise. */
  'server, get': { side: 'min', must: 0.9, issue: 9 },
  'server, convert': { side: 'min', must: 0.6, aim: 0.8, issue: 9 },
  'start, serve': { side: 'max', must: 4, aim: 2.5, issue: 9 },
} as const satisfies Readonly<{ [name: string]: Limit }>;

export type LimitName = keyof typeof limits;
