import { Worker } from 'node:worker_threads';
import { CommandError } from '../trouble.ts';
import type { Item, Outcome, WorkOrder } from './work.ts';

/** Beside the chunks of the build; run from its source, the command has its threads from theirs. */
const threadFile = import.meta.url.endsWith('.ts') ? '../lint-worker.ts' : '../lint-worker.js';

/**
 * Does the work of one run in several threads, this one among them: each takes a share, and the answers come in the order
 * of the items. `here` does the share of this thread.
 */
export async function workInThreads(
  items: readonly Item[],
  order: WorkOrder,
  threads: number,
  here: (share: readonly Item[]) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const size = Math.ceil(items.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => items.slice(index * size, (index + 1) * size));
  const [own = [], ...others] = shares.filter(({ length }) => length > 0);
  const elsewhere = others.map((share) => workInThread(share, order));
  // a thread that fails while this one still works must not end the process
  for (const answer of elsewhere) answer.catch(() => undefined);
  const first = await here(own);
  return [first, ...(await Promise.all(elsewhere))].flat();
}

function workInThread(items: readonly Item[], order: WorkOrder): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(threadFile, import.meta.url), { workerData: { items, order } });
    worker.once('message', (answer: { outcomes: Outcome[] } | { problem: string; kind: 'usage' | 'file' }) => {
      if ('outcomes' in answer) resolve(answer.outcomes);
      else reject(new CommandError(answer.kind, answer.problem));
    });
    worker.once('error', reject);
  });
}
