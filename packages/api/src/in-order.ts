/**
 * Works on many items at a time and yields the results in the order of the items.
 *
 * At most `limit` items are between question and answer, so memory stays flat however long the source is. A result is
 * yielded as soon as it and all before it are there, also while the source is silent. When `work` rejects, so does this.
 */
export async function* inOrder<T, R>(
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
        else running.push(quiet(work(event.item.value)));
      }
    }
  } finally {
    if (!ended) await items.return?.();
  }
}

/** The same promise, whose rejection is no crash before somebody awaits it, or when nobody does after an early stop. */
function quiet<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => undefined);
  return promise;
}
