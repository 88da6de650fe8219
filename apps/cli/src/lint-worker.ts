// A worker thread of `macrowright lint`. Takes files from the queue until it is empty, then sends one message.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from './command-error.ts';
import type { Queue } from './lint/queue.ts';
import type { WorkOrder } from './lint/work.ts';

enableCompileCache(); // set per thread; affects only modules imported afterwards
const [{ processQueue }, { checkerFor }] = await Promise.all([import('./lint/queue.ts'), import('./lint/work.ts')]);

const { queue, order }: { queue: Queue; order: WorkOrder } = workerData;
try {
  const checker = checkerFor(order);
  parentPort?.postMessage({ done: await processQueue(queue, order, checker), timings: checker.timings });
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  parentPort?.postMessage({ message: error.message, kind: error.kind });
}
