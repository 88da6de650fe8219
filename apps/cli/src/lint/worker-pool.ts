import { Worker } from 'node:worker_threads';
import { CommandError } from '../command-error.ts';
import type { Done, Queue } from './queue.ts';
import type { Timings } from './timing.ts';
import type { WorkOrder } from './work.ts';

/** The work of one thread. */
export interface ThreadResult {
  readonly done: readonly Done[];
  readonly timings: Timings | undefined;
}

/** Starts threads that process a queue. Resolves to their results when all threads have ended. */
export async function workInThreads(queue: Queue, order: WorkOrder, threads: number): Promise<ThreadResult[]> {
  return await Promise.all(Array.from({ length: threads }, () => workInThread(queue, order)));
}

function workInThread(queue: Queue, order: WorkOrder): Promise<ThreadResult> {
  return new Promise((resolve, reject) => {
    // relative to the source file or the built file
    const file = new URL(import.meta.url.endsWith('.ts') ? '../lint-worker.ts' : '../lint-worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: { queue, order } });
    worker.once('message', (result: ThreadResult | { message: string; kind: 'usage' | 'file' }) => {
      if ('done' in result) resolve(result);
      else reject(new CommandError(result.kind, result.message));
    });
    worker.once('error', reject);
  });
}
