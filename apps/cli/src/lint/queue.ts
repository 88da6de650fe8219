import type { Checker } from './checker.ts';
import { type Item, type Outcome, type WorkOrder, workOn } from './work.ts';

/** How many items are taken at once: enough that taking costs nothing, so few that all threads end together. */
const batch = 8;

/** The items of a run, which threads take from the front, a batch at a time. Plain data: it goes to threads as it is. */
export interface Queue {
  readonly items: readonly Item[];
  /** One number in memory that all threads share: the first item that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** Outcomes with the item that the first of them belongs to. */
export interface Done {
  readonly first: number;
  readonly outcomes: readonly Outcome[];
}

export function createQueue(items: readonly Item[]): Queue {
  return { items, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Checks items until none is left; `after` is called after each batch with how many are taken. */
export async function workOff(
  { items, next }: Queue,
  order: WorkOrder,
  checker: Checker,
  after?: (taken: number) => void,
): Promise<Done[]> {
  const done: Done[] = [];
  for (;;) {
    const first = Atomics.add(next, 0, batch);
    if (first >= items.length) return done;
    const outcomes: Outcome[] = [];
    for (const item of items.slice(first, first + batch)) outcomes.push(await workOn(item, order, checker));
    done.push({ first, outcomes });
    after?.(Math.min(Atomics.load(next, 0), items.length));
  }
}

/** Lets the threads end after the batch they are in. */
export function abandon({ items, next }: Queue): void {
  Atomics.store(next, 0, items.length);
}
