import type { Checker } from './checker.ts';
import { type Item, type Outcome, type WorkOrder, workOn } from './work.ts';

/** Items per batch: enough to make taking them cheap, few enough for threads to finish at about the same time. */
const batchSize = 8;

/** The items of a run, which threads take in batches. Plain data that can be sent to threads. */
export interface Queue {
  readonly items: readonly Item[];
  /** A number in shared memory: the index of the first item that no thread has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** The outcomes of a batch, with the index of its first item. */
export interface Done {
  readonly first: number;
  readonly outcomes: readonly Outcome[];
}

export function createQueue(items: readonly Item[]): Queue {
  return { items, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Checks items until none are left. Calls `after` after each batch with the number of items taken so far. */
export async function processQueue(
  { items, next }: Queue,
  order: WorkOrder,
  checker: Checker,
  after?: (taken: number) => void,
): Promise<Done[]> {
  const done: Done[] = [];
  for (;;) {
    const first = Atomics.add(next, 0, batchSize);
    if (first >= items.length) return done;
    const outcomes: Outcome[] = [];
    for (const item of items.slice(first, first + batchSize)) outcomes.push(await workOn(item, order, checker));
    done.push({ first, outcomes });
    after?.(Math.min(Atomics.load(next, 0), items.length));
  }
}

/** Makes the threads stop after their current batch. */
export function cancel({ items, next }: Queue): void {
  Atomics.store(next, 0, items.length);
}
