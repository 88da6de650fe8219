import { Worker } from 'node:worker_threads';
import { CommandError } from '../command-error.ts';
import type { Done, Queue } from './queue.ts';
import type { WorkOrder } from './work.ts';

/** Starts threads that process a queue. Resolves to their results when all threads have ended. */
export async function workInThreads(queue: Queue, order: WorkOrder, threads: number): Promise<Done[]> {
  const results = Array.from({ length: threads }, () => workInThread(queue, order));
  return (await Promise.all(results)).flat();
}

function workInThread(queue: Queue, order: WorkOrder): Promise<readonly Done[]> {
  return new Promise((resolve, reject) => {
    // relative to the source file or the built file
    const file = new URL(import.meta.url.endsWith('.ts') ? '../lint-worker.ts' : '../lint-worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: { queue, order } });
    worker.once('message', (result: { done: readonly Done[] } | { message: string; kind: 'usage' | 'file' }) => {
      if ('done' in result) resolve(result.done);
      else reject(new CommandError(result.kind, result.message));
    });
    worker.once('error', reject);
  });
}
