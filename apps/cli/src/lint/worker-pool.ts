import { Worker } from 'node:worker_threads';
import { CommandError } from '../trouble.ts';
import type { Item, Outcome, WorkOrder } from './work.ts';

/** Does the work of one run in several threads: each takes a share, the answers come in the order of the items. */
export async function workInThreads(items: readonly Item[], order: WorkOrder, threads: number): Promise<Outcome[]> {
  const size = Math.ceil(items.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => items.slice(index * size, (index + 1) * size));
  const outcomes = await Promise.all(
    shares.filter(({ length }) => length > 0).map((share) => workInThread(share, order)),
  );
  return outcomes.flat();
}

function workInThread(items: readonly Item[], order: WorkOrder): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../lint-worker.js', import.meta.url), { workerData: { items, order } });
    worker.once('message', (answer: { outcomes: Outcome[] } | { problem: string; kind: 'usage' | 'file' }) => {
      if ('outcomes' in answer) resolve(answer.outcomes);
      else reject(new CommandError(answer.kind, answer.problem));
    });
    worker.once('error', reject);
  });
}
