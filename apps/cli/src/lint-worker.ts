// A thread of `macrowright lint`: takes files off the queue until it is empty, and answers once.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from './command-error.ts';
import type { Queue } from './lint/queue.ts';
import type { WorkOrder } from './lint/work.ts';

enableCompileCache(); // a thread has its own; what is imported before is compiled anew
const [{ workOff }, { checkerFor }] = await Promise.all([import('./lint/queue.ts'), import('./lint/work.ts')]);

const { queue, order }: { queue: Queue; order: WorkOrder } = workerData;
try {
  parentPort?.postMessage({ done: await workOff(queue, order, checkerFor(order)) });
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  parentPort?.postMessage({ problem: error.message, kind: error.kind });
}
