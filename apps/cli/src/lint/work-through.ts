import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { version } from '../version.ts';
import type { Cache } from './cache.ts';
import type { LintArguments } from './options.ts';
import { createProgress } from './progress.ts';
import { cancel, createQueue, type Done, processQueue } from './queue.ts';
import { addTimings, timingTable } from './timing.ts';
import { checkerFor, type Item, type Outcome, readSource, type WorkOrder } from './work.ts';
import type { ThreadResult } from './worker-pool.ts';

/** Milliseconds of CPU time before the rest can be estimated: at first, most of the time is spent on compilation. */
const sampleTime = 200;

/** How much faster the rest is than the sample, for the same reason. */
const speedUp = 2;

/**
 * Milliseconds before a new thread is useful: it has to start and compile the code again. Measured on two cores: about 60
 * to start and 150 to warm up, while the first thread works.
 */
const threadStartTime = 250;

/** Checks the items that are not cached, in several threads if there are enough of them. */
export async function workThrough(
  items: readonly Item[],
  order: WorkOrder,
  args: LintArguments,
  cwd: string,
  memory?: Cache,
): Promise<Outcome[]> {
  const cache =
    args.cache === undefined || order.fix
      ? memory
      : await (await import('./cache.ts')).openCache(resolve(cwd, args.cache), `${version} ${buildStamp()}`);
  const checker = checkerFor(order);
  const outcomes: (Outcome | undefined)[] = [];
  const open: number[] = [];
  const keys: (string | undefined)[] = [];
  const sources: string[] = [];
  for (const [index, item] of items.entries()) {
    if (cache) {
      const { cacheKey } = await checker.forFile(item.path, item.kind);
      keys[index] = cacheKey;
      sources[index] = item.source ?? readSource(cwd, item.path, false);
      const known = cacheKey === undefined ? undefined : cache.get(sources[index] ?? '', cacheKey);
      if (known) {
        outcomes[index] =
          known.length > 0 ? { diagnostics: known, source: sources[index] ?? '' } : { diagnostics: known };
        continue;
      }
    }
    open.push(index);
  }

  const share = open.flatMap((index) => {
    const item = items[index];
    return item ? [cache ? { ...item, source: sources[index] ?? '' } : item] : [];
  });
  for (const { first, outcomes: found } of await workShare(share, order, args.concurrency)) {
    for (const [at, outcome] of found.entries()) outcomes[open[first + at] ?? -1] = outcome;
  }
  if (cache) {
    for (const index of open) {
      const outcome = outcomes[index];
      const key = keys[index];
      if (outcome && key !== undefined) cache.set(sources[index] ?? '', key, outcome.diagnostics);
    }
    await cache.save();
  }
  if (checker.timings) process.stderr.write(timingTable(checker.timings));
  return items.map((_, index) => outcomes[index] ?? { diagnostics: [] });

  /** This thread starts immediately. Others join if the remaining work justifies starting them, or if they were requested. */
  async function workShare(share: readonly Item[], order: WorkOrder, concurrency: number | 'auto'): Promise<Done[]> {
    const queue = createQueue(share);
    const progress = createProgress(share.length);
    const startTime = processorTime();
    const threads = Math.min(concurrency === 'auto' ? availableParallelism() : concurrency, share.length);
    let others: Promise<ThreadResult[]> | undefined;
    if (concurrency !== 'auto') startOthers();
    try {
      const ownWork = await processQueue(queue, order, checker, (taken) => {
        progress.step(taken);
        const spent = processorTime() - startTime;
        if (others || spent < sampleTime || concurrency !== 'auto') return;
        const left = ((spent / taken) * (share.length - taken)) / speedUp;
        if (left - left / threads > threadStartTime) startOthers();
      });
      const results = (await others) ?? [];
      for (const { timings } of results) if (checker.timings && timings) addTimings(checker.timings, timings);
      return [...ownWork, ...results.flatMap(({ done }) => done)];
    } finally {
      cancel(queue);
      progress.end();
    }

    function startOthers(): void {
      if (threads < 2) return;
      others = import('./worker-pool.ts').then(({ workInThreads }) => workInThreads(queue, order, threads - 1));
      others.catch(() => cancel(queue)); // this thread then stops too, and its caller gets the error
    }
  }
}

/** In milliseconds. Unlike a clock, it does not count the time that other processes use on a busy machine. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Changes with every build, so that a cache is never used with different rules. */
function buildStamp(): string {
  const { size, mtimeMs } = statSync(new URL(import.meta.url));
  return `${size} ${mtimeMs}`;
}
