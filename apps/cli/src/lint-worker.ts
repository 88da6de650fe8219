// A thread of `macroscope lint`: checks its share and answers once.
import { parentPort, workerData } from 'node:worker_threads';
import { checkerFor, type Item, type Outcome, type WorkOrder, workOn } from './lint/work.ts';
import { CommandError } from './trouble.ts';

const { items, order }: { items: readonly Item[]; order: WorkOrder } = workerData;
try {
  const checker = checkerFor(order);
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await workOn(item, order, checker));
  parentPort?.postMessage({ outcomes });
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  parentPort?.postMessage({ problem: error.message, kind: error.kind });
}
