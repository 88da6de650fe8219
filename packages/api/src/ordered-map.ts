/**
 * Processes several items at a time and yields the results in the order of the items.
 *
 * At most `limit` items are in progress, so memory use does not depend on the length of the source. A result is yielded
 * as soon as it and all earlier ones are available, even while the source is idle. If `work` rejects, the generator throws.
 */
export async function* orderedMap<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const running: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && !next && running.length < limit) next = Promise.resolve(items.next());
      const [first] = running;
      if (!first && !next) return;

      const event = await Promise.race([
        ...(next ? [next.then((item) => ({ item }))] : []),
        ...(first ? [first.then((result) => ({ result }))] : []),
      ]);
      if ('result' in event) {
        running.shift();
        yield event.result;
      } else {
        next = undefined;
        if (event.item.done) ended = true;
        else running.push(markHandled(work(event.item.value)));
      }
    }
  } finally {
    if (!ended) await items.return?.();
  }
}

/** Returns the promise, marked as handled, because it may not be awaited yet, or ever if the consumer stops early. */
function markHandled<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => undefined);
  return promise;
}
