import { Worker } from 'node:worker_threads';
import { CommandError } from '../command-error.ts';
import type { Done, Queue } from './queue.ts';
import type { WorkOrder } from './work.ts';

/** Starts threads that take items off a queue; resolves to what they did when it is empty and all have ended. */
export async function workInThreads(queue: Queue, order: WorkOrder, threads: number): Promise<Done[]> {
  const answers = Array.from({ length: threads }, () => workInThread(queue, order));
  return (await Promise.all(answers)).flat();
}

function workInThread(queue: Queue, order: WorkOrder): Promise<readonly Done[]> {
  return new Promise((resolve, reject) => {
    // beside this file as it is written, or as it is built
    const file = new URL(import.meta.url.endsWith('.ts') ? '../lint-worker.ts' : '../lint-worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: { queue, order } });
    worker.once('message', (answer: { done: readonly Done[] } | { problem: string; kind: 'usage' | 'file' }) => {
      if ('done' in answer) resolve(answer.done);
      else reject(new CommandError(answer.kind, answer.problem));
    });
    worker.once('error', reject);
  });
}
