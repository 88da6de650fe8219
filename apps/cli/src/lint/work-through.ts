import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { version } from '../version.ts';
import type { LintArguments } from './options.ts';
import { createProgress } from './progress.ts';
import { abandon, createQueue, type Done, workOff } from './queue.ts';
import { checkerFor, type Item, type Outcome, readSource, type WorkOrder } from './work.ts';

/** Milliseconds of processor time after which it can be said how long the rest takes: before, most of it is the compiler. */
const sample = 200;

/** How much faster the rest goes than what the sample was, for the same reason. */
const speedUp = 2;

/**
 * Milliseconds that a thread costs before it does anything: its start, and a compiler that begins anew with all it had
 * learned. Measured on two cores: about 60 to start, 150 to warm up, both beside the work of the first thread.
 */
const startOfThread = 250;

/** Checks the items, in threads when there is enough to do, and only what the cache does not know. */
export async function workThrough(
  items: readonly Item[],
  order: WorkOrder,
  args: LintArguments,
  cwd: string,
): Promise<Outcome[]> {
  const cache =
    args.cache === undefined || order.fix
      ? undefined
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
  return items.map((_, index) => outcomes[index] ?? { diagnostics: [] });

  /** This thread begins at once; others join when what is left is worth their start, or when they were asked for. */
  async function workShare(share: readonly Item[], order: WorkOrder, concurrency: number | 'auto'): Promise<Done[]> {
    const queue = createQueue(share);
    const progress = createProgress(share.length);
    const begun = processorTime();
    const threads = Math.min(concurrency === 'auto' ? availableParallelism() : concurrency, share.length);
    let others: Promise<Done[]> | undefined;
    if (concurrency !== 'auto') startOthers();
    try {
      const own = await workOff(queue, order, checker, (taken) => {
        progress.step(taken);
        const spent = processorTime() - begun;
        if (others || spent < sample || concurrency !== 'auto') return;
        const left = ((spent / taken) * (share.length - taken)) / speedUp;
        if (left - left / threads > startOfThread) startOthers();
      });
      return [...own, ...((await others) ?? [])];
    } finally {
      abandon(queue);
      progress.end();
    }

    function startOthers(): void {
      if (threads < 2) return;
      others = import('./worker-pool.ts').then(({ workInThreads }) => workInThreads(queue, order, threads - 1));
      others.catch(() => abandon(queue)); // the work of this thread ends soon, and then the problem is told
    }
  }
}

/** In milliseconds. Unlike a clock it does not take a busy machine, where threads help least, for slow work. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Changes with every build, so that a cache never outlives the rules that filled it. */
function buildStamp(): string {
  const { size, mtimeMs } = statSync(new URL(import.meta.url));
  return `${size} ${mtimeMs}`;
}
